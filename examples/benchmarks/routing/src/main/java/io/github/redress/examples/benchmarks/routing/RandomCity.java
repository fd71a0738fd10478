package io.github.redress.examples.benchmarks.routing;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import io.github.redress.Text;
import io.github.redress.department.Department;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.department.Departments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rules and complaints from one seed: categories 20 by 10 by 6, districts 15 by 12 by 8, a kind in 30 of 100 rules, a
 * channel and hours of the week in ten each, a priority in eight, which then look for words, as do a quarter of the rest; texts
 * of 50 to 200 characters.
 *
 * <p>The first twenty rules are those of the widest categories, so that every complaint is matched.
 *
 * <p>Source of the shape: ROUTING.md §2.
 */
final class RandomCity {

    private static final long SEED = 6;
    private static final int TOP = 20;
    private static final int BUREAUS = 117;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS = 90 * 86_400;
    private static final List<Channel> CHANNELS = List.of(Channel.QR, Channel.WEB, Channel.HOTLINE, Channel.IMPORT);
    private static final List<Days> DAYS = List.of(Days.values());

    private final Random random = new Random(SEED);
    private final List<String> words;
    private final List<RandomRule> rules = new ArrayList<>();
    private final boolean urgentLookForWords;

    private RandomCity(int size, boolean urgentLookForWords) {
        this.urgentLookForWords = urgentLookForWords;
        this.words = words(size / 4 + 12);
        for (int number = 0; number < size; number++) {
            rules.add(number < TOP ? widest(number) : rule(number));
        }
    }

    /** Returns the city that everything is measured in. */
    static RandomCity of(int size) {
        return new RandomCity(size, true);
    }

    /** Returns one in which only a quarter of the urgent rules looks for words, as of all others. */
    static RandomCity withPlainUrgentRules(int size) {
        return new RandomCity(size, false);
    }

    /** A complaint and its words. */
    record Question(Subject subject, String text) {}

    List<RandomRule> rules() {
        return List.copyOf(rules);
    }

    /** Returns the rules, the strongest first. */
    List<RandomRule> byRank() {
        return rules.stream().sorted(RandomRule.STRONGEST_FIRST).toList();
    }

    /** Returns all categories, of every depth. */
    static List<CategoryPath> everyCategory() {
        return paths('c', 20, 10, 6).stream().map(CategoryPath::of).toList();
    }

    /** Returns all districts, of every depth. */
    static List<DistrictPath> everyDistrict() {
        return paths('d', 15, 12, 8).stream().map(DistrictPath::of).toList();
    }

    private static List<String> paths(char letter, int first, int second, int third) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            String top = letter + Integer.toString(i);
            paths.add(top);
            for (int j = 0; j < second; j++) {
                String middle = top + "/" + letter + j;
                paths.add(middle);
                for (int k = 0; k < third; k++) {
                    paths.add(middle + "/" + letter + k);
                }
            }
        }
        return paths;
    }

    /** Returns all words that rules may look for. */
    List<String> words() {
        return List.copyOf(words);
    }

    /** Returns the rules as a file. */
    String file() {
        return """
                {"format":"redress.routing/1","id":"city","version":"1","timeZone":"Asia/Shanghai",
                "fallback":{"department":"d0"},"rules":[
                """ + String.join(",\n", rules.stream().map(RandomRule::json).toList()) + "\n]}\n";
    }

    static Departments departments() {
        return Departments.of(IntStream.range(0, BUREAUS)
                .mapToObj(number -> new Department(
                        DepartmentId.of("d" + number),
                        Text.of("部门" + number, "department " + number),
                        DepartmentLevel.CITY,
                        Set.of(),
                        Set.of(),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        Set.of()))
                .toList());
    }

    List<Question> questions(int count) {
        return IntStream.range(0, count).mapToObj(i -> question()).toList();
    }

    private static RandomRule widest(int number) {
        return new RandomRule("r" + number, 0, "c" + number, null, null, null, null, List.of(), "d" + number);
    }

    private RandomRule rule(int number) {
        boolean urgent = random.nextInt(100) < 8;
        return new RandomRule(
                "r" + number,
                urgent ? 1 + random.nextInt(5) : 0,
                category(1 + Math.min(2, random.nextInt(5))),
                random.nextInt(10) < 4 ? null : district(1 + Math.min(2, random.nextInt(4))),
                random.nextInt(10) < 3 ? one(List.of(ComplaintKind.values())) : null,
                random.nextInt(10) < 1 ? one(CHANNELS) : null,
                random.nextInt(10) < 1 ? one(DAYS) : null,
                (urgent && urgentLookForWords) || random.nextInt(4) == 0 ? List.of(one(words), one(words)) : List.of(),
                "d" + random.nextInt(BUREAUS));
    }

    private Question question() {
        RandomRule near = one(rules);
        boolean same = random.nextBoolean();
        String category = same ? below(near.category(), 3, 'c') : category(3);
        String district = same && near.district() != null ? below(near.district(), 3, 'd') : district(3);
        return new Question(
                Subject.of(
                        one(List.of(ComplaintKind.values())),
                        CategoryPath.of(category),
                        DistrictPath.of(district),
                        one(CHANNELS),
                        FIRST.plusSeconds(random.nextInt(SECONDS))),
                text(same ? near.words() : List.of()));
    }

    private String text(List<String> said) {
        StringBuilder text = new StringBuilder();
        int length = 50 + random.nextInt(151);
        while (text.length() < length) {
            text.append(random.nextInt(12) == 0 ? '，' : hanzi(2_500));
        }
        for (String word : said) {
            text.insert(random.nextInt(text.length()), word);
        }
        return text.toString();
    }

    private List<String> words(int count) {
        Set<String> distinct = new HashSet<>();
        List<String> made = new ArrayList<>();
        while (made.size() < count) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + random.nextInt(3); length > 0; length--) {
                word.append(hanzi(600));
            }
            if (distinct.add(word.toString())) {
                made.add(word.toString());
            }
        }
        return made;
    }

    private char hanzi(int frequent) {
        return (char) ('一' + random.nextInt(frequent) * 7);
    }

    private String category(int depth) {
        return path(depth, 'c', 20, 10, 6);
    }

    private String district(int depth) {
        return path(depth, 'd', 15, 12, 8);
    }

    private String path(int depth, char letter, int... widths) {
        StringBuilder path = new StringBuilder().append(letter).append(random.nextInt(widths[0]));
        for (int level = 1; level < depth; level++) {
            path.append('/').append(letter).append(random.nextInt(widths[level]));
        }
        return path.toString();
    }

    private String below(String path, int depth, char letter) {
        int[] widths = letter == 'c' ? new int[] {20, 10, 6} : new int[] {15, 12, 8};
        StringBuilder deeper = new StringBuilder(path);
        for (int level = path.split("/").length; level < depth; level++) {
            deeper.append('/').append(letter).append(random.nextInt(widths[level]));
        }
        return deeper.toString();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
