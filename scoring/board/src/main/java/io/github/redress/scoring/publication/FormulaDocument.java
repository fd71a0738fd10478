package io.github.redress.scoring.publication;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.Formula;
import io.github.redress.scoring.FormulaReader;

/**
 * A formula together with the file that says it, which every board publishes whole: nobody has to ask for the formula by its name.
 *
 * <p>Two are equal when their files hold the same, in whatever layout.
 */
public final class FormulaDocument {

    private final Formula formula;
    private final StrictValue file;

    private FormulaDocument(Formula formula, StrictValue file) {
        this.formula = formula;
        this.file = file;
    }

    /**
     * Reads a formula file, {@code redress.score/1}.
     *
     * @param file the name to give in faults
     * @param content UTF-8, with or without a byte order mark
     * @throws FaultyFilesException with every fault, if there is any
     */
    public static FormulaDocument read(String file, byte[] content) {
        Formula formula = FormulaReader.read(file, content);
        FileFaults faults = new FileFaults();
        StrictValue value = StrictJson.parse(file, content, faults).orElseThrow();
        return new FormulaDocument(formula, value);
    }

    /** Returns the formula. */
    public Formula formula() {
        return formula;
    }

    /** Returns the hash of the file in compact form, its keys in the order in which it has them. */
    public ContentHash hash() {
        return ContentHash.of(file.toJson());
    }

    StrictValue file() {
        return file;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormulaDocument document && hash().equals(document.hash());
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    /** Returns the formula's id and version. */
    @Override
    public String toString() {
        return formula.id() + " " + formula.version();
    }
}
