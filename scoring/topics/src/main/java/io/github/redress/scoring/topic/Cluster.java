package io.github.redress.scoring.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Candidates that are one topic: the best, and those that are above what is expected mostly because of the same supporters. */
final class Cluster {

    private static final double MOST = 0.5;
    private static final double NEARLY = 0.8;

    private final List<Candidate> members = new ArrayList<>();

    private Cluster(Candidate best) {
        members.add(best);
    }

    /**
     * Returns the clusters, the best first.
     *
     * @param candidates the best first
     * @param supporters of each candidate, in the same order
     */
    static List<Cluster> of(List<Candidate> candidates, List<Supporters> supporters) {
        List<Cluster> clusters = new ArrayList<>();
        List<Supporters> leaders = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            int home = 0;
            while (home < clusters.size() && !explains(leaders.get(home), candidate, supporters.get(i))) {
                home++;
            }
            if (home < clusters.size()) {
                clusters.get(home).members.add(candidate);
            } else {
                clusters.add(new Cluster(candidate));
                leaders.add(supporters.get(i));
            }
        }
        return clusters;
    }

    /** Returns the clusters of those candidates alone that are no more likely by chance than this. */
    static List<Cluster> of(List<Candidate> candidates, List<Supporters> supporters, double threshold) {
        List<Candidate> kept = new ArrayList<>();
        List<Supporters> theirs = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).chance() <= threshold) {
                kept.add(candidates.get(i));
                theirs.add(supporters.get(i));
            }
        }
        return of(kept, theirs);
    }

    /**
     * Returns the chance at which topics, and not terms, are false as seldom as wanted: one topic has many terms, and would else
     * vouch for others by their number.
     */
    static double threshold(List<Cluster> clusters, long tests, double q) {
        double[] chances = clusters.stream()
                .mapToDouble(cluster -> cluster.members.stream()
                        .mapToDouble(Candidate::chance)
                        .min()
                        .orElse(1))
                .toArray();
        return FalseDiscovery.threshold(chances, Math.max(tests, chances.length), q);
    }

    private static boolean explains(Supporters leader, Candidate candidate, Supporters own) {
        double toExplain = candidate.expected() == null ? own.size() : Math.min(candidate.above(), own.size());
        return leader.common(own) >= MOST * toExplain;
    }

    /** Returns the candidate that the topic is counted by: of the terms that score nearly as the best one, the longest. */
    Candidate face() {
        double enough =
                members.get(0).score() - (1 - NEARLY) * Math.abs(members.get(0).score());
        return members.stream()
                .filter(member -> member.score() >= enough)
                .min(Comparator.comparingInt((Candidate each) -> each.text().length())
                        .reversed()
                        .thenComparing(Candidate.BEST_FIRST))
                .orElseThrow();
    }

    /** Returns the terms, the face first and then the best first. */
    List<String> terms(int most) {
        List<String> terms = new ArrayList<>();
        terms.add(face().text());
        members.stream()
                .map(Candidate::text)
                .filter(text -> !text.equals(terms.get(0)))
                .distinct()
                .limit(most - 1L)
                .forEach(terms::add);
        return terms;
    }

    /** Returns the first term, and the first other one that neither holds it nor stands in it. */
    static String label(List<String> terms) {
        String first = terms.get(0);
        return terms.stream()
                .filter(term -> !first.contains(term) && !term.contains(first) && !overlap(first, term))
                .findFirst()
                .map(term -> first + " / " + term)
                .orElse(first);
    }

    /** Whether one begins as the other ends, by two characters or more: then both are pieces of one phrase. */
    private static boolean overlap(String one, String other) {
        for (int length = 2; length < Math.min(one.length(), other.length()); length++) {
            if (one.endsWith(other.substring(0, length)) || other.endsWith(one.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
