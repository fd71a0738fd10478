package io.github.redress.desk;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Fault;
import io.github.redress.Taxonomy;
import io.github.redress.Text;
import io.github.redress.access.Masking;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks through what of a complaint is never sealed, since rules match it and everybody reads it: only names belong there, and nothing
 * about a person. No fault repeats what was typed.
 *
 * <p>A category is one of the taxonomy, or one that is among the duties of a department; a district in the same way, or one that a
 * department is there for. So is what lies around these. Where the configuration has no taxonomy of them, nobody can tell a name from
 * another word: then whatever has at most four digits, and nothing in it that masking hides, is taken as a name.
 */
final class UnsealedFields {

    private static final int MOST_DIGITS = 4;

    private static final Text PERSONAL = Text.of("疑似含个人信息，不能用作代码", "looks like personal data, which is no code");
    private static final Text NO_CATEGORY = Text.of("须为分类目录中的分类", "must be a category of the taxonomy");
    private static final Text NO_DISTRICT = Text.of("须为区划目录中的区划", "must be a district of the taxonomy");
    private static final Text NO_NAME = Text.of(
            "未配置目录，至多可含 4 位数字，且不得疑似含个人信息",
            "is in no taxonomy, so that it may have at most 4 digits, and nothing that looks like personal data");

    private final Masking masking;
    private final Names categories;
    private final Names districts;

    UnsealedFields(Configuration configuration, Masking masking) {
        this.masking = masking;
        this.categories = Names.of(
                configuration.categories(),
                NO_CATEGORY,
                Stream.concat(
                                Stream.of(CategoryPath.OTHER),
                                configuration.departments().all().stream()
                                        .flatMap(department -> department.duties().stream()))
                        .map(CategoryPath::value));
        this.districts = Names.of(
                configuration.districts(),
                NO_DISTRICT,
                Stream.concat(
                                Stream.of(DistrictPath.CITY),
                                configuration.departments().all().stream()
                                        .flatMap(department -> department.districts().stream()))
                        .map(DistrictPath::value));
    }

    /**
     * The names that there are.
     *
     * @param known every one, and what lies around it
     * @param complete whether there are no others
     * @param otherwise what is said where there are no others
     */
    private record Names(Set<String> known, boolean complete, Text otherwise) {

        static Names of(Taxonomy taxonomy, Text otherwise, Stream<String> elsewhere) {
            Set<String> known = new HashSet<>();
            Stream.concat(taxonomy.paths().stream(), elsewhere).forEach(path -> addWithWider(path, known));
            return new Names(known, !taxonomy.paths().isEmpty(), otherwise);
        }

        private static void addWithWider(String path, Set<String> into) {
            into.add(path);
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                into.add(path.substring(0, end));
            }
        }
    }

    /** Returns what must not stand in clear of a complaint that comes in. */
    List<Fault> faults(SubmitRequest request) {
        List<Fault> faults = new ArrayList<>();
        addUnnamed("category", request.category().value(), categories, faults);
        addUnnamed("district", request.district().value(), districts, faults);
        addPersonal("channel", request.channel().value(), faults);
        addPersonal("areas", request.areas(), faults);
        addPersonal("tags", request.tags(), faults);
        return faults;
    }

    /** Returns what must not stand in clear of a case that another system hands over. Its id there is that system's to answer for. */
    List<Fault> faults(ImportRequest request) {
        List<Fault> faults = new ArrayList<>();
        addUnnamed("category", request.category().value(), categories, faults);
        addUnnamed("district", request.district().value(), districts, faults);
        addPersonal("channel", request.channel().value(), faults);
        if (request.department() != null) {
            addPersonal("department", request.department().value(), faults);
        }
        addPersonal(
                "accused", request.accused().stream().map(DepartmentId::value).toList(), faults);
        return faults;
    }

    private void addUnnamed(String field, String path, Names names, List<Fault> into) {
        if (names.known().contains(path)) {
            return;
        }
        if (names.complete()) {
            into.add(new Fault(field, names.otherwise()));
        } else if (digits(path) > MOST_DIGITS || isPersonal(path)) {
            into.add(new Fault(field, NO_NAME));
        }
    }

    private void addPersonal(String field, List<String> codes, List<Fault> into) {
        for (int i = 0; i < codes.size(); i++) {
            addPersonal(field + "[" + i + "]", codes.get(i), into);
        }
    }

    private void addPersonal(String field, String code, List<Fault> into) {
        if (isPersonal(code)) {
            into.add(new Fault(field, PERSONAL));
        }
    }

    /** What would be masked in public text does not belong where nothing is masked. */
    private boolean isPersonal(String code) {
        return !masking.apply(code).equals(code);
    }

    /** Counts digits however they are written: full-width, in a circle, apart. */
    private static long digits(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isDigit)
                .count();
    }
}
