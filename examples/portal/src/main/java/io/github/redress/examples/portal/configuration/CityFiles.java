package io.github.redress.examples.portal.configuration;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.desk.Configuration;
import io.github.redress.scoring.publication.FormulaDocument;
import io.github.redress.scoring.supervision.Supervisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files of a city, the formula of its boards among them, with everything that is wrong in any of them. */
final class CityFiles {

    private static final String FORMULA = "formula.json";

    private CityFiles() {}

    /**
     * Returns what the desk needs of them.
     *
     * @throws FaultyFilesException with every fault
     */
    static Configuration read(Map<String, byte[]> files) {
        List<FileFault> faults = new ArrayList<>();
        FormulaDocument formula = formula(files, faults);
        try {
            Configuration city = Configuration.of(files);
            if (formula != null) {
                rules(formula, city, faults);
            }
            if (faults.isEmpty()) {
                return city;
            }
        } catch (FaultyFilesException e) {
            faults.addAll(0, e.faults());
        }
        throw new FaultyFilesException(faults.stream().distinct().toList());
    }

    private static @Nullable FormulaDocument formula(Map<String, byte[]> files, List<FileFault> faults) {
        byte[] content = files.get(FORMULA);
        if (content == null) {
            faults.add(
                    new FileFault(FORMULA, "", 0, "MISSING_FILE", "boards need the formula that makes their scores"));
            return null;
        }
        try {
            return FormulaDocument.read(FORMULA, content);
        } catch (FaultyFilesException e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    /** A rule of supervision may count days by a calendar that the city does not have. */
    private static void rules(FormulaDocument formula, Configuration city, List<FileFault> faults) {
        try {
            Supervisor.of(
                    formula.formula(),
                    city.calendars().values().stream().map(WorkTimeline::of).toList());
        } catch (IllegalArgumentException e) {
            faults.add(new FileFault(FORMULA, "/supervision", 0, "UNKNOWN_CALENDAR", String.valueOf(e.getMessage())));
        }
    }
}
