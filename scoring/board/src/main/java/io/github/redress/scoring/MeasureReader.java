package io.github.redress.scoring;

import io.github.redress.Text;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parts of a formula that name measures. */
final class MeasureReader {

    private MeasureReader() {}

    static List<WeightedMeasure> measures(StrictValue value) {
        List<StrictValue> elements = value.array();
        if (value.isArray() && elements.isEmpty()) {
            value.bad("at least one measure was wanted");
        }
        List<WeightedMeasure> measures = new ArrayList<>();
        Set<Measure> seen = new HashSet<>();
        for (StrictValue element : elements) {
            element.object("measure", "weight", "points").ifPresent(object -> {
                Optional<Measure> measure = object.required("measure").flatMap(name -> measure(name, seen));
                Optional<BigDecimal> weight =
                        object.required("weight").flatMap(number -> Numbers.positive(number, "a weight"));
                Optional<Points> points =
                        object.optional("points").map(MeasureReader::points).orElse(Optional.of(Points.PROPORTIONAL));
                if (measure.isPresent() && weight.isPresent() && points.isPresent()) {
                    Numbers.built(element, () -> new WeightedMeasure(measure.get(), weight.get(), points.get()))
                            .ifPresent(measures::add);
                }
            });
        }
        return measures;
    }

    private static Optional<Measure> measure(StrictValue value, Set<Measure> seen) {
        return measure(value).filter(measure -> {
            boolean first = seen.add(measure);
            if (!first) {
                value.bad("the measure \"" + measure.key() + "\" stands twice");
            }
            return first;
        });
    }

    static Optional<Measure> measure(StrictValue value) {
        return value.text().flatMap(text -> measure(value, text));
    }

    private static Optional<Measure> measure(StrictValue value, String name) {
        Optional<Measure> measure = Measure.named(name);
        if (measure.isEmpty()) {
            value.bad("one of " + Measure.keys() + " was wanted, was \"" + name + "\"");
        }
        return measure;
    }

    private static Optional<Points> points(StrictValue value) {
        Optional<String> type =
                value.open().flatMap(object -> object.required("type")).flatMap(StrictValue::text);
        return type.flatMap(name -> switch (name) {
            case "PROPORTIONAL" -> value.object("type").map(object -> Points.PROPORTIONAL);
            case "DEDUCTION" -> value.object("type", "target", "each", "floor").flatMap(MeasureReader::deduction);
            case "RATIO_TO_TARGET" -> value.object("type", "target", "cap").flatMap(MeasureReader::ratio);
            default -> {
                value.bad(
                        "points of type PROPORTIONAL, DEDUCTION or RATIO_TO_TARGET were wanted, were \"" + name + "\"");
                yield Optional.empty();
            }
        });
    }

    private static Optional<Points> deduction(StrictObject object) {
        Optional<BigDecimal> target = object.required("target").flatMap(value -> Numbers.within(value, "0", "100"));
        Optional<BigDecimal> each = object.required("each").flatMap(value -> Numbers.positive(value, "a number"));
        Optional<BigDecimal> floor = object.optional("floor")
                .map(value -> Numbers.within(value, "0", "1000000000"))
                .orElse(Optional.of(BigDecimal.ZERO));
        return target.isPresent() && each.isPresent() && floor.isPresent()
                ? Optional.of(new Points.Deduction(target.get(), each.get(), floor.get()))
                : Optional.empty();
    }

    private static Optional<Points> ratio(StrictObject object) {
        Optional<BigDecimal> target = object.required("target").flatMap(value -> Numbers.within(value, "0", "100"));
        Optional<BigDecimal> cap = object.required("cap").flatMap(value -> Numbers.positive(value, "a cap"));
        return target.isPresent() && cap.isPresent()
                ? Numbers.built(object.value(), () -> new Points.RatioToTarget(target.get(), cap.get()))
                : Optional.empty();
    }

    static List<Grade> grades(List<StrictValue> elements) {
        List<Grade> grades = new ArrayList<>();
        for (StrictValue element : elements) {
            element.object("grade", "name", "atLeast").ifPresent(object -> {
                Optional<String> id = object.required("grade").flatMap(StrictValue::name);
                Optional<Text> label = object.optional("name").flatMap(MeasureReader::text);
                Map<Measure, BigDecimal> atLeast =
                        object.optional("atLeast").map(MeasureReader::atLeast).orElse(Map.of());
                id.ifPresent(name -> grades.add(new Grade(name, label.orElse(Text.of(name, name)), atLeast)));
            });
        }
        return grades;
    }

    private static Optional<Text> text(StrictValue value) {
        return value.object("zh", "en").flatMap(object -> {
            Optional<String> zh = object.required("zh").flatMap(StrictValue::name);
            Optional<String> en = object.required("en").flatMap(StrictValue::name);
            return zh.isPresent() && en.isPresent() ? Optional.of(Text.of(zh.get(), en.get())) : Optional.empty();
        });
    }

    private static Map<Measure, BigDecimal> atLeast(StrictValue value) {
        Map<Measure, BigDecimal> bars = new EnumMap<>(Measure.class);
        value.open().ifPresent(object -> {
            for (String key : object.keys()) {
                object.required(key).ifPresent(bar -> {
                    Optional<Measure> measure = measure(bar, key);
                    Optional<BigDecimal> percent = Numbers.within(bar, "0", "100");
                    if (measure.isPresent() && percent.isPresent()) {
                        bars.put(measure.get(), percent.get());
                    }
                });
            }
        });
        return bars;
    }

    static Optional<Bars> bars(StrictValue value) {
        return value.object("measure", "honour", "watch").flatMap(object -> {
            Optional<Measure> measure = object.required("measure").flatMap(MeasureReader::measure);
            Optional<BigDecimal> honour = object.required("honour").flatMap(bar -> Numbers.within(bar, "0", "100"));
            Optional<BigDecimal> watch = object.required("watch").flatMap(bar -> Numbers.within(bar, "0", "100"));
            return measure.isPresent() && honour.isPresent() && watch.isPresent()
                    ? Numbers.built(value, () -> new Bars(measure.get(), honour.get(), watch.get()))
                    : Optional.empty();
        });
    }
}
