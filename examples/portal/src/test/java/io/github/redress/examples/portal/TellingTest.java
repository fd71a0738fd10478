package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Codes, the form, what is offered before it is sent, the receipt, and what follows. */
class TellingTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String STORY = "中山大道与前进路路口的红绿灯坏了，早晚高峰车辆互不相让，行人过街非常危险。";

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with();

    @Test
    void campaignsSpotsDistrictsAndDepartmentsHaveCodesThatThePaperTells() {
        Browser visitor = portal.visitor("en");

        String sheet = visitor.open("/codes").body();
        assertThat(sheet)
                .contains("Campaigns", "Quiet nights", "Spots", "Districts and streets", "Departments")
                .contains("/codes/department-water-affairs-bureau.png");
        assertThat(visitor.open("/codes/quiet-nights").body()).contains("/q/quiet-nights");
        assertThat(visitor.open("/codes/quiet-nights.svg").body()).startsWith("<svg");
        assertThat(visitor.open("/codes/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void scannedSpotFillsInWhatItKnows() {
        Browser citizen = portal.visitor("en");

        String form = citizen.open("/q/spot-jianghan-road").body();

        assertThat(form).contains("value=\"江汉路步行街入口\"");
        assertThat(form).containsPattern("<option value=\"jianghan\" selected");
    }

    /** Acceptance takes two hours usually, and a quarter of an hour while the campaign is on. */
    @Test
    void whatIsToldThroughACampaignsCodeHasTheCampaignsDeadlines() {
        Browser citizen = portal.visitor("en");
        citizen.open("/q/quiet-nights");
        citizen.submit("/tell", told("Loud music", "GRIEVANCE", "environment/noise", "hongshan"));

        assertThat(citizen.found("<summary>(Why this moment)")).isPresent();
        assertThat(citizen.open("/follow/receipt").body())
                .contains("15 min,")
                .doesNotContainPattern(":[0-9]{2}\\.[0-9]");
    }

    @Test
    void matterIsFoundByItsWordsInEitherLanguage() {
        Browser citizen = portal.visitor("en");

        assertThat(citizen.open("/tell?seek=%E8%B7%AF%E7%81%AF").body())
                .containsPattern("<select id=\"category\"[^>]*>\\s*<option value=\"roads/lighting\"");
        assertThat(citizen.open("/tell?seek=noise").body())
                .contains("value=\"environment/noise/night\"")
                .doesNotContain("value=\"roads/lighting\"");
        assertThat(citizen.open("/tell?seek=zzzz").body()).contains("Nothing fits", "value=\"roads/lighting\"");
    }

    @Test
    void publicCaseNearbyIsOfferedBeforeASecondOneIsMadeAndSupportingItCounts() {
        Browser first = portal.visitor("zh-CN");
        first.open("/tell");
        first.submit("/tell", plus(told("红绿灯坏了", "ASSISTANCE", "traffic/signals", "jianghan"), "publicly", "true"));
        String number = number(first);

        Browser second = portal.visitor("zh-CN");
        second.open("/tell");
        HttpResponse<String> offered =
                second.submit("/tell", told("路口信号灯不亮", "ASSISTANCE", "traffic/signals", "jianghan/minquan-street"));
        assertThat(offered.statusCode()).isEqualTo(200);
        assertThat(offered.body()).contains("/cases/" + number, "已有人反映类似的事", "路口信号灯不亮", STORY);

        second.open("/cases/" + number);
        second.submit("/cases/" + number + "/support", Map.of("tellAt", "13900000001"));
        String secret = second.found("查询码</dt><dd class=\"code\">([A-Z0-9]+)<").orElseThrow();
        assertThat(second.open("/cases/" + number).body()).contains("已有 1 人支持");
        second.submit("/cases/" + number + "/support", Map.of());
        assertThat(second.found("<dd class=\"code\">(" + secret + ")<")).isPresent();
        assertThat(second.open("/cases/" + number).body()).contains("已有 1 人支持");

        second.open("/follow/case");
        assertThat(second.found("(您支持了这件诉求)")).isPresent();
        assertThat(second.open("/follow/case/data").body()).contains("redress/supporter-data/1", "13900000001");
        second.open("/follow/case");
        second.submit("/follow/leave", Map.of());
        assertThat(second.open("/cases/" + number).body()).contains("已有 0 人支持");
    }

    @Test
    void whoMeansAnotherMatterSendsTheirsAnyway() {
        Map<String, String> pothole = told("Pothole", "ASSISTANCE", "roads/surface", "qiaokou");
        Browser first = portal.visitor("en");
        first.open("/tell");
        first.submit("/tell", plus(pothole, "publicly", "true"));
        String number = number(first);

        Browser second = portal.visitor("en");
        second.open("/tell");
        second.submit("/tell", pothole);
        second.submit("/tell", plus(pothole, "anyway", "true"));

        assertThat(number(second)).isNotEqualTo(number);
    }

    @Test
    void whatWasNotPublishedIsOfferedToNobody() {
        Map<String, String> leak = told("Leak", "ASSISTANCE", "utilities/water/supply", "wuchang");
        Browser first = portal.visitor("en");
        first.open("/tell");
        first.submit("/tell", leak);
        String number = number(first);

        Browser second = portal.visitor("en");
        second.open("/tell");
        assertThat(second.submit("/tell/alike", leak).body()).doesNotContain(number, "Leak");
        second.open("/tell");
        second.submit("/tell", leak);

        assertThat(number(second)).isNotEqualTo(number);
    }

    @Test
    void receiptsCodeIsForItsHolderAlone() {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit("/tell", told("Bench", "SUGGESTION", "landscape/parks", "caidian"));

        assertThat(citizen.open("/follow/receipt/code.svg").body()).startsWith("<svg");
        assertThat(portal.visitor("en").open("/follow/receipt/code.svg").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenBackIsAskedTwiceAndThenDone() {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        Map<String, String> named =
                plus(told("Noise", "GRIEVANCE", "environment/noise/neighbours", "hanyang"), "name", "王女士");
        citizen.submit("/tell", plus(plus(named, "phone", "13800000001"), "callable", "true"));

        citizen.open("/follow/case");
        assertThat(citizen.submit("/follow/case/withdraw", Map.of("reason", "done"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(citizen.found("(please tick that you mean it)")).isPresent();
        citizen.submit("/follow/case/anonymous", Map.of("sure", "true"));
        assertThat(citizen.found("(without a name)")).isPresent();
        String held = citizen.open("/follow/case/data").body();
        assertThat(held).contains("redress/personal-data/1", STORY, "王女士");
        citizen.open("/follow/case");
        citizen.submit("/follow/case/withdraw", Map.of("sure", "true", "reason", "done"));
        citizen.submit("/follow/case/erase-own", Map.of("sure", "true"));
        assertThat(citizen.found("(What you wrote was erased)")).isPresent();
        assertThat(citizen.open("/follow/case/data").body()).doesNotContain(STORY, "王女士");
    }

    @Test
    void sharedDeviceForgetsTheCase() {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit("/tell", told("Tree", "ASSISTANCE", "landscape/parks", "xinzhou"));
        citizen.open("/follow/case");

        citizen.submit("/follow/close", Map.of());

        assertThat(citizen.open("/follow/case").uri().getPath()).isEqualTo("/follow");
    }

    @Test
    void mailTellsInBothLanguagesWhereToFollowAndNeverTheSecret() throws Exception {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        Map<String, String> named = plus(told("Bus", "ASSISTANCE", "transport/bus", "huangpi"), "name", "王女士");
        citizen.submit("/tell", plus(named, "phone", "13800000077"));
        String secret =
                citizen.found("Secret</dt><dd class=\"code\">([A-Z0-9]+)<").orElseThrow();

        MimeMessage mail = mailTo("13800000077@phone.invalid");

        assertThat(mail.getSubject()).contains(number(citizen), "News of complaint", "有新进展");
        assertThat((String) mail.getContent())
                .contains("We have received", "已收到", "/follow")
                .doesNotContain(secret, STORY, "王女士");
    }

    /** Mails are sent every five seconds. */
    private static MimeMessage mailTo(String person) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            for (Path file : mails()) {
                try (InputStream in = Files.newInputStream(file)) {
                    MimeMessage mail = new MimeMessage(null, in);
                    if (person.equals(mail.getHeader("To", ","))) {
                        return mail;
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + person);
    }

    private static List<Path> mails() throws IOException {
        Path outbox = portal.outbox();
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.toList();
        }
    }

    @Test
    void feedOfACaseTellsItsStepsAsAtom() throws Exception {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit(
                "/tell",
                plus(told("Bins & <b>bags</b>", "ASSISTANCE", "sanitation/bins", "dongxihu"), "publicly", "true"));
        String number = number(citizen);

        Element feed = parsed(citizen.open("/cases/" + number + "/feed").body());
        assertThat(text(feed, "title")).isEqualTo("Bins & <b>bags</b> (" + number + ")");
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(1);
        for (String required : new String[] {"id", "updated", "author", "link"}) {
            assertThat(feed.getElementsByTagNameNS(ATOM, required).getLength()).isPositive();
        }
        assertThat(parsed(citizen.open("/feed").body())
                        .getElementsByTagNameNS(ATOM, "entry")
                        .getLength())
                .isZero();
        assertThat(citizen.open("/cases/20260101-AAAAAA/feed").statusCode()).isEqualTo(404);
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        Element feed = document.getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        return feed;
    }

    private static String text(Element of, String name) {
        NodeList found = of.getElementsByTagNameNS(ATOM, name);
        return found.item(0).getTextContent();
    }

    private static String number(Browser browser) {
        return browser.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();
    }

    private static Map<String, String> told(String title, String kind, String category, String district) {
        return Map.of("title", title, "kind", kind, "category", category, "district", district, "text", STORY);
    }

    private static Map<String, String> plus(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
