package io.github.redress.examples.portal.open311;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.Role;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.examples.portal.Portal;
import io.github.redress.examples.portal.command.Commands;
import io.github.redress.examples.portal.configuration.Publisher;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client of GeoReport v2 sends and reads. */
class Open311Test {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LEAD = "urban-management-bureau";
    private static final String PROGRAM_KEY = "key-of-the-work-orders-of-a-bureau";
    private static final String POTHOLE = "A deep hole in the road in front of the school, please fill it soon.";

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext portal;
    private static URI address;
    private static String key;

    @BeforeAll
    static void start() throws IOException {
        portal = SpringApplication.run(
                Portal.class,
                "--server.port=0",
                "--portal.open311.accounts." + LEAD + "-1=" + PROGRAM_KEY,
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
        address = URI.create(
                "http://localhost:" + portal.getEnvironment().getProperty("local.server.port") + "/open311/v2/");
        key = Files.readString(data.resolve("portal/open311-key.txt"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void requestIsSentFoundFilteredAndReadInBothForms() throws Exception {
        HttpResponse<String> sent = post("requests.json", request());
        assertThat(sent.statusCode()).isEqualTo(201);
        String id = json(sent).get(0).get("service_request_id").asString();

        assertThat(json(get("requests/" + id + ".json")).get(0).has("extended_attributes"))
                .isFalse();
        JsonNode one = json(get("requests/" + id + ".json?extensions=true")).get(0);
        assertThat(one.get("status").asString()).isEqualTo("open");
        assertThat(one.get("service_code").asString()).isEqualTo("roads.surface");
        assertThat(one.get("description").asString()).contains("deep hole in the road");
        assertThat(one.get("requested_datetime").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00");
        assertThat(one.get("extended_attributes").get("state").asString()).isEqualTo("RECEIVED");
        assertThat(one.get("extended_attributes")
                        .get("promises")
                        .get(0)
                        .get("due")
                        .asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT.*");

        Document xml = xml(get("requests/" + id + ".xml"));
        assertThat(xml.getDocumentElement().getNodeName()).isEqualTo("service_requests");
        assertThat(xml.getElementsByTagName("service_request_id").item(0).getTextContent())
                .isEqualTo(id);
        assertThat(json(get("requests.json?service_code=roads.surface&status=open")))
                .anySatisfy(each ->
                        assertThat(each.get("service_request_id").asString()).isEqualTo(id));
        assertThat(json(get("requests.json?status=closed&service_code=roads.surface")))
                .isEmpty();
        assertThat(json(get("requests.json?end_date=2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(json(get("requests.json?page_size=1"))).hasSize(1);
        assertThat(json(get("requests.json?service_request_id=" + id + ",unknown")))
                .hasSize(1);
        assertThat(json(get("tokens/" + id + ".json"))
                        .get(0)
                        .get("service_request_id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void discoveryAndServicesAreAsTheStandardNamesThem() throws Exception {
        JsonNode discovery = json(get("discovery.json"));
        assertThat(discovery.get("endpoints").get(0).get("specification").asString())
                .isEqualTo("http://wiki.open311.org/GeoReport_v2");
        Document xml = xml(get("discovery.xml"));
        assertThat(xml.getElementsByTagName("endpoint").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("format").getLength()).isEqualTo(2);

        Document services = xml(get("services.xml"));
        assertThat(services.getDocumentElement().getNodeName()).isEqualTo("services");
        assertThat(services.getElementsByTagName("service").getLength())
                .isEqualTo(json(get("services.json")).size())
                .isGreaterThan(50);
        assertThat(json(get("services/roads.surface.json")).get("service_code").asString())
                .isEqualTo("roads.surface");
        assertThat(json(get("services/roads.surface.json")).get("attributes"))
                .extracting(each -> each.get("code").asString())
                .containsExactly("KIND", "DISTRICT", "PUBLIC", "TIP_OFF");
    }

    @Test
    void servicesAreThoseOfTheConfigurationThatHoldsNow() throws Exception {
        ComplaintDesk desk = portal.getBean(ComplaintDesk.class);
        Map<String, byte[]> files = portal.getBean(Publisher.class).files();
        Map<String, byte[]> next = new TreeMap<>(files);
        next.put(
                "categories.json",
                new String(files.get("categories.json"), StandardCharsets.UTF_8)
                        .replace(
                                "\"environment/air/odours\",",
                                "\"environment/air/odours\", \"environment/air/pollen\",")
                        .getBytes(StandardCharsets.UTF_8));

        desk.reconfigure(Configuration.of(next));
        try {
            assertThat(get("services/environment.air.pollen.json").statusCode()).isEqualTo(200);
            assertThat(get("services.json").body()).contains("environment.air.pollen");
        } finally {
            desk.reconfigure(Configuration.of(files));
        }
        assertThat(get("services/environment.air.pollen.json").statusCode()).isEqualTo(404);
    }

    /** Each row: what is sent in place of what is right, with the status and the words that come back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api_key        | wrong    | 403 | api_key is missing or not known
            service_code   | nonsense | 400 | service_code is missing or not one of the services
            address_string | ''       | 400 | a place is missing
            lat            | 91       | 400 | lat must be -90 to 90
            attribute[KIND]| TIP_OFF  | 400 | attribute[KIND] is not one of its values
            attribute[X]   | 1        | 400 | an attribute was sent that the service does not ask for
            phone          | abc      | 400 | person.phone
            """)
    void whatIsWrongIsSaidInTheFormThatWasAskedFor(String field, String value, int status, String said)
            throws Exception {
        Map<String, String> wrong = request();
        wrong.put("long", "114.3");
        wrong.put(field, value);

        HttpResponse<String> json = post("requests.json", wrong);
        Document xml = xml(post("requests.xml", wrong));

        assertThat(json.statusCode()).isEqualTo(status);
        assertThat(json(json).get(0).get("description").asString()).contains(said);
        assertThat(xml.getDocumentElement().getNodeName()).isEqualTo("errors");
        assertThat(xml.getElementsByTagName("code").item(0).getTextContent()).isEqualTo(Integer.toString(status));
    }

    @Test
    void unknownThingsAndWrongFiltersAreErrors() throws Exception {
        assertThat(get("requests/20260101-AAAAAA.json").statusCode()).isEqualTo(404);
        assertThat(get("services/nonsense.xml").statusCode()).isEqualTo(404);
        assertThat(get("tokens/nonsense.json").statusCode()).isEqualTo(404);
        for (String wrong : new String[] {
            "status=done",
            "start_date=yesterday",
            "start_date=2026-01-01&end_date=2026-09-01",
            "page=0",
            "page_size=1000"
        }) {
            assertThat(get("requests.json?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void attributesSayWhatIsWantedWhereAndWhoMayReadIt() throws Exception {
        Map<String, String> told = request();
        String district = json(get("services/roads.surface.json"))
                .get("attributes")
                .get(1)
                .get("values")
                .get(1)
                .get("key")
                .asString();
        told.putAll(
                Map.of("attribute[KIND]", "GRIEVANCE", "attribute[DISTRICT][]", district, "attribute[PUBLIC]", "NO"));

        String id = sent(told);

        JsonNode one = json(get("requests/" + id + ".json?extensions=true")).get(0);
        assertThat(one.get("description").asString()).isEmpty();
        assertThat(one.get("address").asString()).isNotBlank().doesNotContain("Xudong");
        assertThat(one.get("extended_attributes").get("kind").asString()).isEqualTo("GRIEVANCE");
        assertThat(one.get("extended_attributes").get("district").asString()).isEqualTo(district);
    }

    @Test
    void onlyKeyServiceAndPlaceHaveToBeSentAndAnAccountComesBack() throws Exception {
        HttpResponse<String> answer = post(
                "requests.json",
                Map.of(
                        "api_key",
                        key,
                        "service_code",
                        "roads.surface",
                        "lat",
                        "30.58",
                        "long",
                        "114.3",
                        "account_id",
                        "7"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).get(0).get("account_id").asString()).isEqualTo("7");
        assertThat(json(answer).get(0).get("service_notice").asString()).contains("查询码");
    }

    @Test
    void whatIsNotKeptIsSaid() throws Exception {
        Map<String, String> told = request();
        told.remove("phone");
        told.putAll(Map.of("email", "li@example.org", "media_url", "http://example.org/1.jpg"));

        HttpResponse<String> answer = post("requests.json", told);

        assertThat(json(answer).get(0).get("service_notice").asString()).contains("电子邮箱", "media_url");
    }

    @Test
    void programOfADepartmentTellsHowThingsStandAndAnswers() throws Exception {
        Map<String, String> metro = request();
        metro.put("service_code", "transport.metro");
        String id = sent(metro);
        Map<String, String> update = new TreeMap<>(Map.of(
                "api_key",
                PROGRAM_KEY,
                "status",
                "open",
                "update_id",
                "WO-1",
                "attribute[PUBLIC]",
                "YES",
                "description",
                "A crew will fill the hole tomorrow."));
        assertThat(post("requests/" + id + "/updates.json", update).statusCode())
                .as("before it has it")
                .isEqualTo(404);
        dispatched(id);

        HttpResponse<String> told = post("requests/" + id + "/updates.json", update);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        assertThat(post("requests/" + id + "/updates.json", update).statusCode())
                .isEqualTo(201);
        assertThat(descriptions(id)).filteredOn(each -> each.contains("A crew")).hasSize(1);
        assertThat(json(told).get(0).get("update_id").asString()).startsWith(id + ".");

        update.putAll(
                Map.of("service_request_id", id, "status", "CLOSED", "update_id", "WO-2", "description", "Filled."));
        HttpResponse<String> incomplete = post("servicerequestupdates.xml", update);
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body()).contains("attribute[OUTCOME], one of RESOLVED");
        update.put("attribute[OUTCOME]", "RESOLVED");
        HttpResponse<String> closed = post("servicerequestupdates.xml", update);
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(201);
        assertThat(xml(closed).getElementsByTagName("update_id").getLength()).isEqualTo(1);
        assertThat(descriptions(id)).anySatisfy(each -> assertThat(each).contains("Filled."));

        update.putAll(Map.of("update_id", "WO-3", "status", "open"));
        assertThat(post("servicerequestupdates.xml", update).body()).contains("ILLEGAL_STATE");
    }

    /** Each row: what is sent in place of what is right, with the status and the words that come back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api_key           | wrong   | 403 | api_key is missing or not known
            api_key           | OPEN    | 403 | api_key belongs to no account
            status            | fixed   | 400 | status must be open or closed
            description       | ''      | 400 | INVALID_REQUEST
            update_id         | a b     | 400 | update_id must be
            attribute[PUBLIC] | perhaps | 400 | attribute[PUBLIC] is not one of its values
            """)
    void updateThatIsWrongIsRefused(String field, String value, int status, String said) throws Exception {
        String id = sent(request());
        dispatched(id);
        Map<String, String> update =
                new TreeMap<>(Map.of("api_key", PROGRAM_KEY, "status", "open", "description", "We are on our way."));
        update.put(field, value.equals("OPEN") ? key : value);

        HttpResponse<String> refused = post("requests/" + id + "/updates.json", update);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).get(0).get("description").asString()).contains(said);
        assertThat(descriptions(id)).noneMatch(each -> each.contains("on our way"));
    }

    @Test
    void picturesComeAsFilesOfTheFormAndWhatIsNoneIsRefusedWithTheRequest() throws Exception {
        long before = json(get("requests.json?page_size=200")).size();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);

        HttpResponse<String> taken = multipart(png.toByteArray());
        HttpResponse<String> refused = multipart("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        Actor dispatcher = Actor.of(Role.DISPATCHER, "dispatcher-1");
        ComplaintDesk desk = portal.getBean(ComplaintDesk.class);
        ComplaintId id = desk.find(
                        dispatcher, json(taken).get(0).get("service_request_id").asString())
                .orElseThrow();
        assertThat(desk.view(dispatcher, id).orElseThrow().timeline().stream()
                        .flatMap(entry -> entry.files().stream())
                        .map(file -> file.name()))
                .containsExactly("1.png");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get(0).get("description").asString()).contains("media must be JPEG or PNG");
        assertThat(json(get("requests.json?page_size=200"))).hasSize((int) before + 1);
    }

    @Test
    void listIsPagedAndFilteredByAllThatWasAskedAndHasWhatIsNotPublicInWords() throws Exception {
        Map<String, String> told = request();
        told.put("service_code", "transport.taxi");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            told.put("attribute[PUBLIC]", i % 2 == 0 ? "YES" : "NO");
            ids.add(0, sent(told));
        }

        assertThat(ids("service_code=transport.taxi")).isEqualTo(ids);
        assertThat(ids("service_code=transport.taxi&page=2&page_size=2")).isEqualTo(ids.subList(2, 4));
        assertThat(ids("service_code=transport.taxi,roads.surface")).containsAll(ids);
        assertThat(ids("service_code=transport.taxi&status=closed")).isEmpty();
        assertThat(ids("service_code=transport.taxi&status=open,closed")).isEqualTo(ids);
        assertThat(ids("service_code=transport.taxi&end_date=2020-01-01")).isEmpty();
        assertThat(ids("service_code=%00,%27%20OR%201=1")).isEmpty();
    }

    private static List<String> ids(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        json(get("requests.json?" + query))
                .forEach(each -> ids.add(each.get("service_request_id").asString()));
        return ids;
    }

    private static List<String> descriptions(String id) throws Exception {
        List<String> descriptions = new ArrayList<>();
        json(get("requests/" + id + "/updates.json"))
                .forEach(each -> descriptions.add(each.get("description").asString()));
        return descriptions;
    }

    private static void dispatched(String number) throws Exception {
        Actor dispatcher = Actor.of(Role.DISPATCHER, "dispatcher-1");
        ComplaintDesk desk = portal.getBean(ComplaintDesk.class);
        ComplaintId id = desk.find(dispatcher, number).orElseThrow();
        Commands commands = portal.getBean(Commands.class);
        for (Map.Entry<String, Map<String, Object>> each : List.of(
                Map.entry("accept", Map.<String, Object>of()),
                Map.entry("dispatch", Map.<String, Object>of("lead", LEAD)))) {
            Answer<?> answer = commands.ask(
                            dispatcher,
                            each.getKey(),
                            each.getValue(),
                            id,
                            CommandKey.of("test", number + each.getKey()))
                    .orElseThrow();
            assertThat(answer).as(each.getKey()).isInstanceOf(Done.class);
        }
    }

    private static HttpResponse<String> multipart(byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : request().entrySet()) {
            body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"media\"; filename=\"hole.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(
                HttpRequest.newBuilder(address.resolve("requests.json"))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void stepsOfARequestAreItsUpdates() throws Exception {
        String id = sent(request());

        JsonNode ofOne = json(get("requests/" + id + "/updates.json"));
        Document ofAll = xml(get("servicerequestupdates.xml"));

        assertThat(ofOne.get(0).get("update_id").asString()).isEqualTo(id + ".1");
        assertThat(ofOne.get(0).get("status").asString()).isEqualTo("open");
        assertThat(ofAll.getDocumentElement().getNodeName()).isEqualTo("service_request_updates");
        assertThat(ofAll.getElementsByTagName("request_update").getLength()).isPositive();
        assertThat(json(get("servicerequestupdates.json?end_date=2020-01-01"))).isEmpty();
        assertThat(get("requests/20260101-AAAAAA/updates.json").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E+%5D%5D%3E",
                "%27%3B+DROP+TABLE+redress_case%3B+--",
                "%E2%80%AE+%E2%80%8B+%EF%BB%BF",
                "%00+%01+%0B",
                "%ff%fe%c3%28",
                "%ED%A0%80",
                "%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80"
            })
    void hostileWordsAreRefusedOrStayWords(String words) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(address.resolve("requests.json"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("api_key=" + key
                                + "&service_code=roads.surface&address_string=A&description=" + words
                                + "+the+lamp+has+been+dark+for+days"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(201, 400);
        if (answer.statusCode() == 201) {
            String id = json(answer).get(0).get("service_request_id").asString();
            Document read = xml(get("requests/" + id + ".xml"));
            assertThat(read.getElementsByTagName("description").item(0).getTextContent())
                    .contains("the lamp has been dark for days");
            assertThat(read.getElementsByTagName("script").getLength()).isZero();
            assertThat(json(get("requests/" + id + ".json"))).hasSize(1);
        }
    }

    @Test
    void hostileCallsAreErrorsOfTheStandard() throws Exception {
        Map<String, String> large = request();
        large.put("description", "x".repeat(10_000_000));
        for (HttpResponse<String> answer : List.of(
                get("requests/..%2F..%2Fetc.json"),
                get("requests/" + "9".repeat(3000) + ".json"),
                get("services/%3Cscript%3E.json"),
                get("nonsense.json"),
                get("requests.json?page=99999999999999999999"),
                get("requests.json?status=%27%20OR%201=1"),
                get("tokens/%E2%80%AE.json"),
                post("requests.json", large),
                post("services.json", request()),
                post("requests.json", Map.of()))) {
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("<script>", "Exception", "java.", key);
        }
        assertThat(json(get("nonsense.json")).get(0).get("code").asInt()).isEqualTo(404);
    }

    private static String sent(Map<String, String> request) throws Exception {
        return json(post("requests.json", request))
                .get(0)
                .get("service_request_id")
                .asString();
    }

    private static Map<String, String> request() {
        return new TreeMap<>(Map.of(
                "api_key",
                key,
                "service_code",
                "roads.surface",
                "address_string",
                "Xudong Road 12",
                "description",
                POTHOLE,
                "first_name",
                "Li",
                "last_name",
                "Wei",
                "phone",
                "13912345678"));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return CLIENT.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Document xml(HttpResponse<String> answer) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
