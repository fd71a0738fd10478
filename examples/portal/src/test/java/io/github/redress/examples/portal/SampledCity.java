package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.scoring.sample.AnswerClass;
import io.github.redress.scoring.sample.FrameCase;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.sample.SampleFrame;
import io.github.redress.scoring.sample.Stratum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city whose time a test moves, in which people are not satisfied, and a sample of them is drawn. */
final class SampledCity implements AutoCloseable {

    static final String MONTH = "2026-03";
    static final Map<String, String> ALL = Map.of(
            "period", MONTH, "size", "ALL", "hundredths", "", "minimum", "2", "ratingDays", "3", "verdictDays", "14");

    private static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";
    private static final Pattern OWN = Pattern.compile("/office/cases/([0-9a-f-]{36})\\?queue=TO_VERIFY");

    private final Path data;
    private final Moved clock = new Moved(Instant.parse("2026-03-02T01:00:00Z"));
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

    private SampledCity(Path data) {
        this.data = data;
    }

    /** A clock that a test moves. */
    private static final class Moved extends Clock {

        private volatile Instant now;

        Moved(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /** Starts one instance in the morning of the month's first Monday. */
    static SampledCity start(Path data, String... settings) {
        SampledCity city = new SampledCity(data);
        city.startAnother(settings);
        return city;
    }

    /** Starts an instance beside those that run. */
    void startAnother(String... settings) {
        SpringApplication application = new SpringApplication(Portal.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("cityClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--portal.limits.sent.count=1000",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox")));
        all.addAll(List.of(settings));
        instances.add(application.run(all.toArray(String[]::new)));
    }

    @Override
    public void close() {
        instances.forEach(ConfigurableApplicationContext::close);
    }

    /** Returns somebody outside, who reads English. */
    Browser visitor() {
        return new Browser(address(0), "en");
    }

    Browser worker(String account) {
        return worker(0, account);
    }

    /** Returns somebody who works here, at one of the instances. */
    Browser worker(int instance, String account) {
        try {
            Browser browser = new Browser(address(instance), "zh-CN");
            browser.open("/login");
            browser.submit(
                    "/login",
                    Map.of("username", account, "password", Files.readString(data.resolve("portal/password.txt"))));
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI address(int instance) {
        return URI.create(
                "http://localhost:" + instances.get(instance).getEnvironment().getProperty("local.server.port"));
    }

    static Map<String, String> with(String field, String value) {
        Map<String, String> form = new HashMap<>(ALL);
        form.put(field, value);
        return form;
    }

    void planned(Browser browser, String size, String number) {
        browser.open("/office/samples");
        Map<String, String> form = new HashMap<>(with("size", size));
        form.put("hundredths", number);
        assertThat(browser.submit("/office/samples", form).uri().getPath()).isEqualTo("/office/samples/" + MONTH);
    }

    /** Draws again with the library and nothing but the file. */
    static Sample drawnAgain(JsonNode file) {
        Sample sample = Sample.read("sample.json", file.get("sample").toString().getBytes(StandardCharsets.UTF_8));
        List<FrameCase> cases = new ArrayList<>();
        for (JsonNode each : file.get("register")) {
            cases.add(new FrameCase(
                    ComplaintId.parse(each.get("id").stringValue()),
                    new Stratum(
                            each.get("unit").stringValue(),
                            AnswerClass.valueOf(each.get("answers").stringValue())),
                    new TreeSet<>(),
                    new TreeSet<>()));
        }

        assertThat(sample.seed().opens(new ContentHash(file.get("commitment").stringValue())))
                .isTrue();
        assertThat(sample.isDrawnFrom(new SampleFrame(sample.period(), cases))).isTrue();
        return sample;
    }

    static JsonNode file(Browser visitor) {
        return JsonMapper.shared()
                .readTree(visitor.open("/samples/" + MONTH + ".json").body());
    }

    static Set<ComplaintId> own(Browser evaluator) {
        Matcher found = OWN.matcher(evaluator.open("/office/samples/" + MONTH).body());
        Set<ComplaintId> own = new HashSet<>();
        while (found.find()) {
            own.add(ComplaintId.parse(found.group(1)));
        }
        return own;
    }

    static void judge(Browser evaluator, ComplaintId id, boolean unfounded) {
        assertThat(evaluator.open("/office/cases/" + id + "?queue=TO_VERIFY").statusCode())
                .isEqualTo(200);
        HttpResponse<String> given = evaluator.submit(
                "/office/cases/" + id + "/verdict",
                Map.of(
                        "demandReasonable",
                        Boolean.toString(!unfounded),
                        "dutyPerformed",
                        "true",
                        "note",
                        "已电话核实并查看现场。"));
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.uri().getPath()).isEqualTo("/office/queues/TO_VERIFY");
    }

    /** Lets time pass, as the portal's own scheduler would. */
    void timeIs(String instant) {
        clock.now = Instant.parse(instant);
        ComplaintDesk desk = instances.get(0).getBean(ComplaintDesk.class);
        while (desk.sweep(500).notices() > 0) {
            // the next sweep finds what this one led to
        }
    }

    /** Somebody complains, is answered and says what they think of it, at the desk and all at once. */
    ComplaintId rated(String department, SatisfactionRating rating) {
        return told(department, rating).id();
    }

    /** Does the same. */
    Receipt told(String department, SatisfactionRating rating) {
        ComplaintDesk desk = instances.get(0).getBean(ComplaintDesk.class);
        DepartmentId lead = DepartmentId.of(department);
        Receipt receipt =
                done(desk.submit(Actor.complainant(), SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", STORY)));
        done(desk.accept(Actor.operator("operator-1"), AcceptRequest.of(receipt.id())));
        done(desk.dispatch(Actor.dispatcher("dispatcher-1"), DispatchRequest.to(receipt.id(), lead)));
        Actor handler = Actor.handler(department + "-1", lead);
        done(desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id())));
        done(desk.recordFirstContact(handler, FirstContactRequest.of(receipt.id(), "已电话了解情况。")));
        answeredAndRated(receipt, handler, rating);
        return receipt;
    }

    /** The centre has it done again, and the person says what they think of that. */
    void ratedAgain(Receipt receipt, String department, SatisfactionRating rating) {
        ComplaintDesk desk = instances.get(0).getBean(ComplaintDesk.class);
        done(desk.aftermath().orderRework(Actor.of(Role.CENTRE, "centre-1"), ReworkRequest.of(receipt.id(), "请重新办理。")));
        answeredAndRated(receipt, Actor.handler(department + "-1", DepartmentId.of(department)), rating);
    }

    private void answeredAndRated(Receipt receipt, Actor handler, SatisfactionRating rating) {
        ComplaintDesk desk = instances.get(0).getBean(ComplaintDesk.class);
        done(desk.reply(handler, ReplyRequest.inPublic(receipt.id(), Outcome.EXPLAINED, "已办理，欢迎监督。")));
        done(desk.rate(
                Actor.complainant(),
                new RateRequest(receipt.number(), receipt.secret(), rating, rating.isSatisfied(), null)));
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return ((Done<T>) answer).value();
    }
}
