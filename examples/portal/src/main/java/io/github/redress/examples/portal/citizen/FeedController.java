package io.github.redress.examples.portal.citizen;

import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicWords;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PublicPage;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.page.Words;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a feed reader is told: each step of one public complaint, and what was newly answered in public. */
@Controller
class FeedController {

    private static final String ATOM = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8";
    private static final int SLICE = 100;
    private static final int MOST_SLICES = 5;
    private static final int MOST = 50;

    private final ComplaintDesk desk;
    private final Words words;
    private final MessageSource texts;
    private final URI portal;

    FeedController(ComplaintDesk desk, Words words, MessageSource texts, PortalSettings settings) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
        this.portal = settings.url();
    }

    @GetMapping(path = "/cases/{number}/feed", produces = ATOM)
    @ResponseBody
    String one(@PathVariable String number, Locale locale) {
        PublicCase shown = desk.publicCase(number).orElseThrow(NotFoundException::new);
        return AtomFeed.write(
                address("/cases/" + shown.number() + "/feed"),
                page(shown),
                title(shown),
                shown.receivedAt(),
                say("portal", locale),
                steps(shown).toList());
    }

    /** The latest {@value #MOST} public answers among the complaints in which something happened last. */
    @GetMapping(path = "/feed", produces = ATOM)
    @ResponseBody
    String answered(Locale locale) {
        List<AtomFeed.Entry> answers = new ArrayList<>();
        @Nullable String from = null;
        int slices = 0;
        do {
            PublicPage slice = desk.publicCases(SLICE, from);
            slice.cases().forEach(shown -> steps(shown)
                    .filter(entry -> !entry.text().isEmpty())
                    .forEach(answers::add));
            from = slice.next();
        } while (from != null && answers.size() < MOST && ++slices < MOST_SLICES);
        return AtomFeed.write(
                address("/feed"),
                address("/cases"),
                say("following.feed.answers", locale),
                Instant.EPOCH,
                say("portal", locale),
                answers.stream()
                        .sorted(Comparator.comparing(AtomFeed.Entry::at).reversed())
                        .limit(MOST)
                        .toList());
    }

    private Stream<AtomFeed.Entry> steps(PublicCase shown) {
        List<PublicEntry> timeline = shown.timeline();
        return IntStream.range(0, timeline.size()).mapToObj(no -> {
            PublicEntry step = timeline.get(no);
            String reply = step.reply();
            return new AtomFeed.Entry(
                    page(shown) + "#" + (no + 1),
                    page(shown),
                    step.at(),
                    title(shown) + " · " + words.it(step.what()),
                    reply == null ? "" : reply);
        });
    }

    private static String title(PublicCase shown) {
        PublicWords written = shown.words();
        return written == null ? shown.number() : written.title() + " (" + shown.number() + ")";
    }

    private String page(PublicCase shown) {
        return address("/cases/" + shown.number());
    }

    private String address(String path) {
        return portal.resolve(path).toString();
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
