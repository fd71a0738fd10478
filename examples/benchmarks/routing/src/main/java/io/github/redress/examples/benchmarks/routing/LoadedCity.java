package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Contender;
import io.github.redress.routing.RouterReader.Known;
import io.github.redress.routing.RouterReader.Result;
import io.github.redress.routing.rules.Deciding;
import io.github.redress.routing.rules.RuleSet;
import io.github.redress.routing.rules.RuleSetReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A random city's rules, read from their file, and the complaints that it is asked about. */
final class LoadedCity {

    static final int QUESTIONS = 4_096;
    static final Known KNOWN = new Known(RandomCity.departments(), Set.of(), Set.copyOf(RandomCity.everyCategory()));

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RandomCity city;
    private final byte[] file;
    private final RuleSet set;
    private final Deciding deciding;
    private final List<RandomCity.Question> questions;
    private final List<Seen> seen;

    LoadedCity(RandomCity city) {
        this.city = city;
        this.file = city.file().getBytes(StandardCharsets.UTF_8);
        this.set = read(file);
        this.deciding = Deciding.of(set);
        this.questions = city.questions(QUESTIONS);
        this.seen = questions.stream().map(this::seen).toList();
    }

    static RuleSet read(byte[] file) {
        Result read = new RuleSetReader(List.of()).read("rules.json", file, KNOWN);
        if (!(read.router() instanceof RuleSet set)) {
            throw new IllegalStateException("the file has faults: " + read.faults());
        }
        return set;
    }

    private Seen seen(RandomCity.Question question) {
        return new Seen(
                question.subject().kind(),
                question.subject().category().value(),
                question.subject().district().value(),
                question.subject().channel().value(),
                question.subject().at().atZone(ZONE),
                deciding.add(question.subject(), question.text()));
    }

    RandomCity city() {
        return city;
    }

    /** Returns the rules as a file. */
    byte[] file() {
        return file.clone();
    }

    RuleSet set() {
        return set;
    }

    Deciding deciding() {
        return deciding;
    }

    RandomCity.Question question(int number) {
        return questions.get(number);
    }

    List<Seen> seen() {
        return seen;
    }

    int size() {
        return city.rules().size();
    }

    /** Returns a contender that answers by the id of a rule, null where none wins. */
    static Contender contender(String name, IntFunction<@Nullable String> winner) {
        return Contender.oneByOne(name, QUESTIONS, question -> {
            String id = winner.apply(question);
            return id == null ? 0 : id.length();
        });
    }

    /** Returns how often two ways to decide differ. */
    static int differences(IntFunction<@Nullable String> one, IntFunction<@Nullable String> other) {
        return (int) IntStream.range(0, QUESTIONS)
                .filter(question -> !Objects.equals(one.apply(question), other.apply(question)))
                .count();
    }
}
