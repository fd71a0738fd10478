package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random rules in a city so small that every complaint that they tell apart can be tried.
 *
 * @param rules the set
 * @param members its rules as JSON, in the order of the file
 */
record SmallWorld(RuleSet rules, HitPolicy policy, List<String> members) {

    static final Instant NOW = Instant.parse("2026-04-08T02:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> KNOWN = Set.of("water", "water/supply", "roads", "other");
    private static final List<String> CATEGORIES = List.of("water", "water/supply", "roads", "other", "unheard-of");
    private static final List<String> DISTRICTS = List.of("north", "north/pier", "south", "city");
    private static final List<Set<String>> AREAS =
            List.of(Set.of(), Set.of("pier"), Set.of("airport"), Set.of("pier", "airport"));
    private static final List<Channel> CHANNELS = List.of(Channel.HOTLINE, Channel.WEB, Channel.QR);
    private static final List<ComplaintKind> KINDS =
            List.of(ComplaintKind.GRIEVANCE, ComplaintKind.TIP_OFF, ComplaintKind.PRAISE);
    private static final List<String> TEXTS = List.of("", "leak", "a leaking pipe", "settled leak", "pipe", "settled");

    /** Monday, Friday, Saturday and Sunday of three weeks, at hours between the ends of every rule's. */
    private static final List<Instant> TIMES = IntStream.of(30, 34, 35, 36, 37, 41, 42, 43, 44, 48, 49, 50)
            .mapToObj(day -> IntStream.of(1, 7, 10, 14, 23)
                    .mapToObj(hour -> LocalDateTime.of(2026, 3, 1, hour, 0)
                            .plusDays(day - 1)
                            .atZone(ZONE)
                            .toInstant()))
            .flatMap(times -> times)
            .toList();

    static SmallWorld plain(HitPolicy policy, Random random) {
        return of(policy, members(random, false));
    }

    static SmallWorld withWords(HitPolicy policy, Random random) {
        return of(policy, members(random, true));
    }

    /** Returns the world of these rules, without those that the reader refuses as ties of equal conditions. */
    static SmallWorld of(HitPolicy policy, List<String> members) {
        List<String> sound = new ArrayList<>(members);
        Result read = read(policy, sound);
        while (!read.faults().isEmpty()) {
            sound.remove(Integer.parseInt(read.faults().get(0).pointer().replace("/rules/", "")));
            read = read(policy, sound);
        }
        return new SmallWorld((RuleSet) read.router(), policy, sound);
    }

    private static Result read(HitPolicy policy, List<String> members) {
        String file =
                RuleFiles.file("\"hitPolicy\": \"" + policy + "\"", "\"rules\": [" + String.join(",\n", members) + "]");
        return RuleFiles.read(file, City.known());
    }

    static Known known() {
        return new Known(
                City.departments(),
                Set.of("emergency", "usual"),
                KNOWN.stream().map(CategoryPath::of).collect(Collectors.toSet()));
    }

    List<Finding> findings() {
        return RuleAnalyser.of(known(), NOW).findings(rules);
    }

    Set<String> found(FindingCode code) {
        return findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    List<String> ids() {
        return rules.content().rules().stream().map(Rule::id).toList();
    }

    static boolean isKnown(CategoryPath category) {
        return KNOWN.contains(category.value());
    }

    Witness complaint(Random random) {
        return new Witness(
                one(KINDS, random),
                CategoryPath.of(one(CATEGORIES, random)),
                DistrictPath.of(one(DISTRICTS, random)),
                one(CHANNELS, random),
                one(TIMES, random),
                one(TEXTS, random),
                one(AREAS, random),
                random.nextBoolean() ? Map.of() : Map.of("people", random.nextInt(20)),
                Set.of());
    }

    /** Tries every complaint without text and facts. */
    void everyComplaint(Consumer<Facts> consumer) {
        for (String category : CATEGORIES) {
            for (String district : DISTRICTS) {
                for (ComplaintKind kind : KINDS) {
                    for (Channel channel : CHANNELS) {
                        for (Instant time : TIMES) {
                            for (Set<String> areas : AREAS) {
                                consumer.accept(new Facts(
                                        kind,
                                        CategoryPath.of(category),
                                        DistrictPath.of(district),
                                        channel,
                                        time,
                                        time.atZone(ZONE),
                                        areas,
                                        Map.of(),
                                        Set.of(),
                                        ""));
                            }
                        }
                    }
                }
            }
        }
    }

    static List<String> members(Random random, boolean withWords) {
        List<String> members = new ArrayList<>();
        int many = 1 + random.nextInt(7);
        for (int i = 0; i < many; i++) {
            members.add(rule("r" + i, random, withWords));
        }
        return members;
    }

    private static String rule(String id, Random random, boolean withWords) {
        String effective = random.nextInt(6) > 0
                ? ""
                : one(
                        List.of(
                                "\"effective\": {\"from\": \"2026-04-06T00:00:00\"}, ",
                                "\"effective\": {\"to\": \"2026-04-06T00:00:00\"}, ",
                                "\"effective\": {\"from\": \"2026-04-06T00:00:00\", \"to\": \"2026-04-13T00:00:00\"}, ",
                                "\"effective\": {\"from\": \"2026-04-06T00:00:00\", \"to\": \"2026-04-06T12:00:00\"}, "),
                        random);
        return "{ \"id\": \"" + id + "\", \"priority\": " + one(List.of(0, 0, 0, 0, 5), random) + ", " + effective
                + "\"when\": " + when(random, withWords) + ", \"route\": { \"department\": \""
                + one(List.of("parks", "centre", "water-bureau"), random) + "\" } }";
    }

    static String when(Random random, boolean withWords) {
        Map<String, List<String>> sorts = new LinkedHashMap<>();
        sorts.put(
                "category",
                List.of(
                        "\"water\"",
                        "\"water/supply\"",
                        "\"roads\"",
                        "[\"water/supply\", \"roads\"]",
                        "[\"water\", \"roads\", \"other\"]"));
        sorts.put("district", List.of("\"north\"", "\"north/pier\"", "[\"north\", \"south\"]"));
        sorts.put("kind", List.of("[\"GRIEVANCE\"]", "[\"TIP_OFF\"]", "[\"GRIEVANCE\", \"TIP_OFF\"]"));
        sorts.put("channel", List.of("[\"WEB\"]", "[\"HOTLINE\", \"WEB\"]"));
        sorts.put("area", List.of("[\"pier\"]", "[\"pier\", \"airport\"]"));
        sorts.put(
                "time",
                List.of(
                        "{\"days\": \"MON-FRI\", \"from\": \"22:00\", \"to\": \"06:00\"}",
                        "{\"days\": \"SAT,SUN\"}",
                        "{\"days\": \"MON-FRI\"}",
                        "{\"from\": \"08:00\", \"to\": \"12:00\"}"));
        if (withWords) {
            sorts.put(
                    "text",
                    List.of(
                            "{\"anyOf\": [\"leak\", \"pipe\"]}",
                            "{\"anyOf\": [\"leaking\"]}",
                            "{\"allOf\": [\"leak\"], \"noneOf\": [\"settled\"]}",
                            "{\"noneOf\": [\"settled\"]}",
                            "{\"anyOf\": [\"leaking\"], \"noneOf\": [\"leak\"]}"));
            sorts.put(
                    "attributes",
                    List.of(
                            "{\"people\": {\"gte\": 10}}",
                            "{\"people\": {\"gt\": 10, \"lt\": 12}}",
                            "{\"people\": {\"exists\": false}}",
                            "{\"people\": {\"eq\": 11, \"lt\": 3}}"));
        }
        List<String> chosen = new ArrayList<>();
        sorts.forEach((sort, values) -> {
            if (random.nextInt(10) < 3) {
                chosen.add("\"" + sort + "\": " + one(values, random));
            }
        });
        return chosen.isEmpty() ? "{\"category\": \"water\"}" : "{" + String.join(", ", chosen) + "}";
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
