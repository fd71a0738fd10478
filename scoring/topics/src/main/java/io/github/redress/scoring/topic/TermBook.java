package io.github.redress.scoring.topic;

/** Numbers for the terms that are counted, from 0, and those of a text. Not thread-safe. */
interface TermBook {

    /** Returns the numbers of the terms of a text, each once. */
    int[] in(String text);

    String term(int number);

    /** Returns how often the texts that have a term have it again. */
    double again(int number);

    /** Returns among how many the terms were chosen by the texts that they are counted in. */
    long chosenAmong();
}
