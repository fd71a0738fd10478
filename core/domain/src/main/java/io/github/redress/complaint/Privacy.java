package io.github.redress.complaint;

/**
 * What a complaint knows of what a person decides about their own data, and what the law does: going anonymous, erasure, legal hold.
 *
 * @param anonymous whether the person wants to be named to nobody
 */
public record Privacy(boolean anonymous) {

    static final Privacy NONE = new Privacy(false);
}
