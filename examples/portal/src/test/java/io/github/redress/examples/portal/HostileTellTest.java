package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people without good will send to the forms for citizens: refused clearly, nothing leaked, nothing lost. */
class HostileTellTest {

    private static final String STORY = "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。";

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with();

    private String cookie = "";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=x()>",
                "'; DROP TABLE cases; --",
                "${7*7}#{7*7}__${7*7}__",
                "{{7*7}}"
            })
    void codeOfWhateverKindIsWordsAndStandsAsItWasTyped(String hostile) {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit("/tell", Map.of("title", hostile, "text", hostile + STORY, "place", hostile));

        String shown = citizen.open("/follow/case").body();

        assertThat(shown)
                .contains(hostile.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;"))
                .doesNotContain("<script>alert", "<img src=x", "49#{", "{{49}}");
    }

    @Test
    void charactersThatNobodySeesAreTakenOut() {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit(
                "/tell", Map.of("title", "La\u202Emp\u200B\u0000\uFEFF", "text", "\u2066" + STORY + "\u0007\u2069"));

        String shown = citizen.open("/follow/case").body();

        assertThat(shown).contains("Lamp", STORY).doesNotContain("\u202E", "\u200B", "\u0000", "\u2066", "\u0007");
    }

    @Test
    void titleOfNothingButInvisibleCharactersIsEmpty() {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");

        HttpResponse<String> refused = citizen.submit("/tell", Map.of("title", "\u200B\u2060", "text", STORY));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Headline", STORY);
    }

    @ParameterizedTest
    @CsvSource({"GBK", "UTF-16LE", "Big5"})
    void wordsInAnotherEncodingAreRefusedAndNotGuessedAt(String encoding) throws Exception {
        String body = "_csrf=" + token() + "&title=" + URLEncoder.encode("路灯不亮", Charset.forName(encoding)) + "&text="
                + URLEncoder.encode(STORY, Charset.forName(encoding));

        HttpResponse<String> refused = post("/tell", "application/x-www-form-urlencoded", body);

        assertThat(refused.statusCode()).isBetween(400, 422);
        assertThat(refused.headers().firstValue("Location")).isEmpty();
        assertThat(refused.body()).doesNotContain("Exception");
    }

    @Test
    void garbledWordsAreNamedByTheirFieldAndTheRestStays() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        byte[] before = (part.formatted("_csrf", token())
                        + part.formatted("title", "Lamp")
                        + part.formatted("text", STORY))
                .getBytes(StandardCharsets.UTF_8);
        byte[] garbled = (part.formatted("place", "幸福小区") + "--x--\r\n").getBytes(Charset.forName("GBK"));

        HttpResponse<String> refused =
                send(HttpRequest.newBuilder(portal.address().resolve("/tell"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before, garbled))));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Exact place", "cannot be read", STORY);
    }

    @Test
    void tenMegabytesAreRefusedAndThePortalGoesOn() throws Exception {
        String body = "_csrf=" + token() + "&title=Lamp&text=" + "a".repeat(10_000_000);

        HttpResponse<String> refused = post("/tell", "application/x-www-form-urlencoded", body);

        assertThat(refused.statusCode()).isBetween(400, 422);
        assertThat(refused.body()).hasSizeLessThan(1_000_000).doesNotContain("Exception");
        assertThat(portal.visitor("en").open("/tell").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000_000, 30_000_000})
    void pictureThatIsTooLargeIsRefusedInWordsAndNotCutOff(int bytes) throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("_csrf", "", token())
                + part.formatted("pictures", "; filename=\"a.jpg\"", "a".repeat(bytes)) + "--x--\r\n";

        HttpResponse<String> refused = post("/tell", "multipart/form-data; boundary=x", body);

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("8 MB");
    }

    @Test
    void pictureOfAFormThatComesThreeTimesIsKeptOnce() throws Exception {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", picture);
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String token = token();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            byte[] body = (part.formatted("_csrf", "", token)
                            + part.formatted("key", "", key)
                            + part.formatted("title", "", "Picture of a hole")
                            + part.formatted("text", "", "There is a hole in the road before the school gate.")
                            + part.formatted(
                                    "pictures", "; filename=\"a.png\"", picture.toString(StandardCharsets.ISO_8859_1))
                            + "--x--\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            HttpResponse<String> told =
                    send(HttpRequest.newBuilder(portal.address().resolve("/tell"))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .header("Cookie", cookie)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
            assertThat(told.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/follow/receipt"));
        }
        Browser dispatcher = portal.worker("dispatcher-1");
        String path = dispatcher
                .found("(/office/cases/[0-9a-f-]{36})\">[^<]*</a>[^/]*Picture of a hole")
                .or(() -> dispatcher.found("(/office/cases/[0-9a-f-]{36})"))
                .orElseThrow();

        assertThat(dispatcher.open(path).body()).contains("Picture of a hole").containsOnlyOnce("/files/");
    }

    @Test
    void pictureThatIsNoneIsRefusedAndTheWordsStay() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("_csrf", "", token()) + part.formatted("title", "", "Lamp")
                + part.formatted("text", "", STORY)
                + part.formatted("pictures", "; filename=\"../../etc/x.jpg\"", "<svg onload=alert(1)>") + "--x--\r\n";

        HttpResponse<String> refused = post("/tell", "multipart/form-data; boundary=x", body);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("JPEG or PNG", STORY).doesNotContain("onload");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, SECRET, Kind",
        "category, ../../etc/passwd, Matter",
        "category, no/such, Matter",
        "district, ' ', ''",
        "district, a//b, District",
        "phone, 138x, Phone"
    })
    void forgedChoiceIsRefusedByNameAndTheStoryStays(String field, String value, String label) {
        Map<String, String> told =
                new HashMap<>(Map.of("title", "Lamp", "text", STORY, "name", "Wang", "phone", "13800000001"));
        told.put(field, value);
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");

        HttpResponse<String> answer = citizen.submit("/tell", told);

        if (label.isEmpty()) {
            assertThat(answer.uri().getPath()).isEqualTo("/follow/receipt");
        } else {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(citizen.found("role=\"alert\">(.*?)</ul>").orElseThrow()).contains(label);
            assertThat(answer.body()).contains(STORY);
        }
    }

    @Test
    void forgedNumbersSecretsAndCookiesOpenNothingAndAllLookAlike() throws Exception {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit("/tell", Map.of("title", "Lamp", "text", STORY));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();

        for (String cookie : new String[] {
            number + "_AAAAAAAAAAAAAAAA", "20260101-AAAAAA_AAAAAAAAAAAAAAAA", "%00_%00", "_", "x", "a_b_c", "<script>_x"
        }) {
            for (String path : new String[] {"/follow/case/data", "/follow/receipt", "/follow/receipt/code.svg"}) {
                HttpResponse<String> answer = get(path, "case=" + cookie);
                assertThat(answer.statusCode()).isBetween(400, 404);
                assertThat(answer.body()).doesNotContain(STORY, "Exception", "<script>_x");
            }
        }
        Browser stranger = portal.visitor("en");
        stranger.open("/follow");
        String wrongSecret = masked(stranger.submit("/follow", Map.of("number", number, "secret", "AAAAAAAAAAAAAAAA")));
        String unknown =
                masked(stranger.submit("/follow", Map.of("number", "20260101-AAAAAA", "secret", "AAAAAAAAAAAAAAAA")));
        assertThat(wrongSecret).isEqualTo(unknown);
    }

    @Test
    void whoTellsOnSomebodyIsShownNothingOfOthers() {
        Browser citizen = portal.visitor("en");
        Map<String, String> told = Map.of(
                "title",
                "Lamps",
                "text",
                STORY,
                "category",
                "roads/lighting",
                "district",
                "jianghan",
                "publicly",
                "true");
        citizen.open("/tell");
        citizen.submit("/tell", told);
        citizen.open("/tell");
        Map<String, String> tipOff = new HashMap<>(told);
        tipOff.put("kind", "TIP_OFF");
        tipOff.remove("publicly");

        HttpResponse<String> answer = citizen.submit("/tell", tipOff);

        assertThat(answer.uri().getPath()).isEqualTo("/follow/receipt");
    }

    @Test
    void tipOffIsSupportedByNobodyAndHasNoFeed() {
        Browser citizen = portal.visitor("en");
        citizen.open("/tell");
        citizen.submit("/tell", Map.of("kind", "TIP_OFF", "title", "Bribe", "text", STORY));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();

        Browser stranger = portal.visitor("en");
        stranger.open("/tell");
        assertThat(stranger.submit("/cases/" + number + "/support", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.open("/cases/" + number + "/feed").statusCode()).isEqualTo(404);
        assertThat(stranger.open("/cases/" + number).statusCode()).isEqualTo(404);
    }

    @Test
    void formWithoutItsTokenDoesNothing() throws Exception {
        HttpResponse<String> refused =
                send(HttpRequest.newBuilder(portal.address().resolve("/tell"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("title=Lamp&text=" + encoded(STORY))));

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private static String masked(HttpResponse<String> page) {
        return page.statusCode()
                + page.body().lines().filter(line -> !line.contains("_csrf")).collect(Collectors.joining("\n"));
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(HttpRequest.newBuilder(portal.address().resolve(path))
                .header("Content-Type", type)
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Returns what a form of this visitor must hold, and remembers the cookie that goes with it. */
    private String token() throws Exception {
        HttpResponse<String> form = send(HttpRequest.newBuilder(portal.address().resolve("/tell")));
        cookie = form.headers().allValues("Set-Cookie").stream()
                .map(each -> each.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        return form.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        return send(HttpRequest.newBuilder(portal.address().resolve(path)).header("Cookie", cookie));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request.header("Accept", "text/html")
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
