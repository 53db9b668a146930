#include "dogs.dstack.h"

int main() { return dstack::parse<dogs::Dog>(R"({"name":"Rex"})").valid() ? 0 : 1; }
