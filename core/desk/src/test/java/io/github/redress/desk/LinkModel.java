package io.github.redress.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What should be so after people linked, joined and answered complaints: small, slow and plain to see. */
final class LinkModel {

    /** Nobody has another complaint, or is its own main one. */
    static final int NONE = -1;

    final List<Case> cases = new ArrayList<>();

    /** An answer that reached a duplicate: the how-manieth reply of which complaint. */
    record Shared(int main, int reply) {}

    /** One complaint. */
    static final class Case {
        final int person;
        int linkedTo = NONE;
        boolean answered;
        boolean withdrawn;
        int replies;
        final Set<Integer> supporters = new TreeSet<>();
        final List<Shared> shared = new ArrayList<>();

        Case(int person) {
            this.person = person;
        }
    }

    LinkModel(List<Integer> persons) {
        persons.forEach(person -> cases.add(new Case(person)));
    }

    List<Integer> path(int no) {
        List<Integer> path = new ArrayList<>();
        for (int next = cases.get(no).linkedTo; next != NONE; next = cases.get(next).linkedTo) {
            path.add(next);
        }
        return path;
    }

    int main(int no) {
        List<Integer> path = path(no);
        return path.isEmpty() ? no : path.get(path.size() - 1);
    }

    Set<Integer> duplicates(int no) {
        Set<Integer> below = new TreeSet<>();
        for (int other = 0; other < cases.size(); other++) {
            if (path(other).contains(no)) {
                below.add(other);
            }
        }
        return below;
    }

    Set<Integer> people(int no) {
        Set<Integer> people = new LinkedHashSet<>(cases.get(no).supporters);
        for (int below : duplicates(no)) {
            people.add(cases.get(below).person);
            people.addAll(cases.get(below).supporters);
        }
        people.remove(cases.get(no).person);
        return people;
    }

    boolean mayLink(int no, int to) {
        Case one = cases.get(no);
        return one.linkedTo == NONE
                && !one.answered
                && !one.withdrawn
                && main(to) != no
                && !cases.get(main(to)).withdrawn;
    }

    void link(int no, int to) {
        int main = main(to);
        cases.get(no).linkedTo = main;
        if (cases.get(main).answered) {
            share(no, main);
            duplicates(no).forEach(below -> share(below, main));
        }
    }

    boolean mayMerge(int to, List<Integer> duplicates) {
        Set<Integer> once = new TreeSet<>(duplicates);
        return once.size() == duplicates.size() && duplicates.stream().allMatch(no -> mayLink(no, to));
    }

    boolean maySeparate(int no) {
        return cases.get(no).linkedTo != NONE && !cases.get(no).answered;
    }

    void separate(int no) {
        cases.get(no).linkedTo = NONE;
    }

    boolean mayReply(int no) {
        return !cases.get(main(no)).withdrawn;
    }

    void reply(int no) {
        int main = main(no);
        cases.get(main).answered = true;
        cases.get(main).replies++;
        duplicates(main).forEach(below -> share(below, main));
    }

    boolean mayWithdraw(int no) {
        Case one = cases.get(no);
        return !one.answered && !one.withdrawn;
    }

    void withdraw(int no) {
        separate(no);
        cases.get(no).withdrawn = true;
        cases.stream().filter(other -> other.linkedTo == no).forEach(other -> other.linkedTo = NONE);
    }

    boolean mayJoin(int no) {
        return !cases.get(no).answered && !cases.get(no).withdrawn;
    }

    void join(int no, int person) {
        if (cases.get(no).person != person) {
            cases.get(no).supporters.add(person);
        }
    }

    void leave(int no, int person) {
        cases.get(no).supporters.remove(person);
    }

    private void share(int no, int main) {
        cases.get(no).answered = true;
        cases.get(no).shared.add(new Shared(main, cases.get(main).replies));
    }
}
