#pragma once

/// Makes this process keep what it reads to itself, also where it crashes; called before anything else.
///
/// No core dump is written and no debugger of another process looks in. A crash ends the process at
/// once: the backtracer of Swift's runtime would print pieces of its memory, which holds somebody's
/// words, and keep the port taken for seconds meanwhile. Writing into a pipe nobody reads is an error
/// that can be answered, and no signal. Standard input, output and error that are closed are opened on
/// nothing, so that no file of the journal takes their number.
void private_process_begin(void);
