import type en from "./languages/en.js";

/** All that the explorer says by itself, in a language: words, and sentences as functions of what stands in them. */
export type Words = typeof en;
