package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places at which complaints are tried: the nodes of rules, and for rules that name none a node that no rule names.
 *
 * @param unnamedCategory a category within none that a rule names
 * @param unnamedDistrict likewise a district
 */
record Nodes(CategoryPath unnamedCategory, DistrictPath unnamedDistrict) {

    static Nodes of(List<Branch> branches) {
        String category = Stream.iterate(CategoryPath.OTHER.value(), name -> name + "-x")
                .filter(name -> branches.stream().noneMatch(branch -> isAt(RuleMap.node(branch.category()), name)))
                .findFirst()
                .orElseThrow();
        String district = Stream.iterate(DistrictPath.CITY.value(), name -> name + "-x")
                .filter(name -> branches.stream().noneMatch(branch -> isAt(RuleMap.node(branch.district()), name)))
                .findFirst()
                .orElseThrow();
        return new Nodes(CategoryPath.of(category), DistrictPath.of(district));
    }

    CategoryPath category(String node) {
        return node.equals(RuleMap.ANY) ? unnamedCategory : CategoryPath.of(node);
    }

    DistrictPath district(String node) {
        return node.equals(RuleMap.ANY) ? unnamedDistrict : DistrictPath.of(node);
    }

    /** Returns the complaints at the first node of a sentence among which some fit it, if any complaint does. */
    Situations situationsOf(Sentence sentence, Situations.Now now) {
        return new Situations(firstCategory(sentence), firstDistrict(sentence), List.of(sentence), List.of(), now);
    }

    CategoryPath firstCategory(Sentence sentence) {
        return sentence.when().categories().stream()
                .min(Comparator.comparing(CategoryPath::value))
                .orElse(unnamedCategory);
    }

    DistrictPath firstDistrict(Sentence sentence) {
        return sentence.when().districts().stream()
                .min(Comparator.comparing(DistrictPath::value))
                .orElse(unnamedDistrict);
    }

    private static boolean isAt(String node, String name) {
        return RuleMap.isWithin(node, name);
    }
}
