package io.github.redress.examples.portal.cases;

import io.github.redress.examples.portal.cases.Bigrams.Wanted;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the two databases differ: how words are kept and found, and how one instance at a time writes. */
enum Dialect {
    /**
     * FTS5 with its ASCII tokenizer, to which every other character is part of a word: {@link Bigrams} has cut already, and a table of
     * Unicode that is older than a character would drop it. What is deleted is overwritten.
     */
    SQLITE(
            "INTEGER PRIMARY KEY",
            List.of(
                    "CREATE VIRTUAL TABLE IF NOT EXISTS public_case_words USING fts5(words, tokenize='ascii')",
                    "INSERT INTO public_case_words(public_case_words, rank) VALUES('secure-delete', 1)"),
            "?",
            "public_case_words MATCH ?",
            "",
            "SELECT 1") {

        @Override
        String kept(List<String> terms) {
            return String.join(" ", terms);
        }

        @Override
        String asked(List<Wanted> wanted) {
            return wanted.stream()
                    .map(each -> '"' + String.join(" ", each.terms()) + '"' + (each.beginning() ? "*" : ""))
                    .collect(Collectors.joining(" AND "));
        }
    },
    /** A {@code tsvector} written out term by term, so that no parser and no locale of the server has a say in it. */
    POSTGRESQL(
            "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            List.of(
                    "CREATE TABLE IF NOT EXISTS public_case_words (rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
                    "CREATE INDEX IF NOT EXISTS public_case_words_gin ON public_case_words USING gin (words)"),
            "?::tsvector",
            "words @@ ?::tsquery",
            " FOR UPDATE",
            "SELECT pg_advisory_xact_lock(20170512)") {

        @Override
        String kept(List<String> terms) {
            return IntStream.range(0, terms.size())
                    .mapToObj(i -> "'" + terms.get(i) + "':" + (i + 1))
                    .collect(Collectors.joining(" "));
        }

        @Override
        String asked(List<Wanted> wanted) {
            return wanted.stream()
                    .map(each -> each.terms().stream()
                            .map(term -> "'" + term + "'" + (each.beginning() ? ":*" : ""))
                            .collect(Collectors.joining(" <-> ", "(", ")")))
                    .collect(Collectors.joining(" & "));
        }
    };

    private final String entry;
    private final List<String> words;
    private final String value;
    private final String matches;
    private final String lock;
    private final String alone;

    Dialect(String entry, List<String> words, String value, String matches, String lock, String alone) {
        this.entry = entry;
        this.words = words;
        this.value = value;
        this.matches = matches;
        this.lock = lock;
        this.alone = alone;
    }

    /** Returns the type of the column that numbers the rows. */
    String entry() {
        return entry;
    }

    /** Returns what makes the table of words. */
    List<String> words() {
        return words;
    }

    /** Returns how words are given to the table. */
    String value() {
        return value;
    }

    /** Returns the condition that words match a query. */
    String matches() {
        return matches;
    }

    /** Returns what keeps a row that was read for whoever read it. */
    String lock() {
        return lock;
    }

    /** Returns what lets one instance at a time make the tables. */
    String alone() {
        return alone;
    }

    /** Returns the terms of a text as the table keeps them; they are letters and digits, and so need no quoting. */
    abstract String kept(List<String> terms);

    /** Returns what somebody looks for as the table is asked. */
    abstract String asked(List<Wanted> wanted);
}
