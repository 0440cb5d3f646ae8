import Graphviz

// Draws for a program that uses the library and has started this one.
WorkerProgram.serve()
