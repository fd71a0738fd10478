package io.github.redress.sla;

/** What a target says about a clock: a deadline, or, while the clock stands still, what is left. */
public sealed interface DueResult permits Due, Paused {}
