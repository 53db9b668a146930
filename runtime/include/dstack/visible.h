// What a shared library of the runtime shows: all that is declared in a namespace with this word. The rest of it is
// hidden, so that calls within the library are direct and its insides can change.
#pragma once

#define DSTACK_VISIBLE __attribute__((visibility("default")))
