// What a fuzz target is: one function over any bytes. libFuzzer calls it by this name, and so does
// `replay.cpp`.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
