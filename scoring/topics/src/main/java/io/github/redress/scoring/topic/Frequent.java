package io.github.redress.scoring.topic;

import io.github.redress.scoring.topic.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what many write about where nothing says what is usual: how many have a term, more the longer it is and the more often those who
 * have it say it again. What is common says less, and a short term that more than {@value #FEW} and more than a fifth have says nothing of any
 * of them; four characters or two words are a statement, and say no less because many agree.
 */
final class Frequent {

    /** What more than this share have in common ... */
    private static final double COMMON = 0.2;

    /** ... unless these are all. */
    private static final int FEW = 20;

    /** Who writes of a thing names it again; what is only said by the way comes once. Where nothing comes again, this is the same for all. */
    private static final double SELDOM = 0.1;

    /** Four characters have three pairs. */
    private static final int STATEMENT_PAIRS = 3;

    private final Tokenizer pairs = Tokenizer.plain();
    private final Cells cells;
    private final TermBook book;

    Frequent(Cells cells, TermBook book) {
        this.cells = cells;
        this.book = book;
    }

    /** Returns what many have of so many, the best first. */
    List<Candidate> find(long all) {
        List<Candidate> found = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            long count = cells.inWindow(cell);
            String text = book.term(cells.term(cell));
            boolean statement = isStatement(text);
            if (cells.place(cell) == Places.ALL && (statement || count <= Math.max(FEW, COMMON * all))) {
                double rarity = Math.log(Math.max((double) all / count, statement ? 1 / COMMON : 1));
                double score = count * rarity * Math.log(text.length()) * (book.again(cells.term(cell)) + SELDOM);
                found.add(new Candidate(cell, text, Places.ALL, 0, "", count, score, null, null));
            }
        }
        found.sort(Candidate.BEST_FIRST);
        return found;
    }

    private boolean isStatement(String term) {
        return term.indexOf(' ') >= 0 || pairs.terms(term).size() >= STATEMENT_PAIRS;
    }
}
