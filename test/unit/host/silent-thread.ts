// A program that never answers.
export {};
