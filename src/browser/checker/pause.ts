/** As long as a hand pauses between two words: a screen reader would otherwise hear every letter answered. */
export const PAUSE_MS = 500;
