package io.github.redress.scoring;

import io.github.redress.Text;

/** What a supervision rule counts in the events of one case. */
public enum CaseCount {
    /** How often it had to be done again. */
    REWORKS("重办", "reworks"),
    /**
     * How often it went from one department to another because it was not its own, with nobody designated, nobody named for the
     * meantime and nobody's answer between.
     */
    TRANSFERS("转派而无主办", "transfers without a lead"),
    /** How often a department that said it was not its own was told that it is. */
    REFUSALS("属职责范围而拒办", "refusals of what was its own"),
    /** How many further people joined it, or have a complaint of their own that goes on in it. */
    REPEATS("群众重复反映", "reports by further people"),
    /** How often the person said that it is not resolved. */
    UNRESOLVED("群众反映未解决", "words that it is not resolved"),
    /** How often more time was granted. */
    EXTENSIONS("延期", "extensions"),
    /** How many verdicts found that the department did not do its duty. */
    DUTY_NOT_PERFORMED("核查认定未履职", "verdicts that duty was not done");

    private final Text label;

    CaseCount(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
