package io.github.redress.scoring;

/** Where a result is counted: cases that a unit answers for, that it helped with, and that were taken out are never mixed. */
enum Book {
    LEAD,
    SUPPORT,
    EXCLUDED;

    static Book of(CaseResult result) {
        if (result.excluded() != null) {
            return EXCLUDED;
        }
        return result.part() == Part.SUPPORT ? SUPPORT : LEAD;
    }
}
