package io.github.redress.examples.portal.open311;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.examples.portal.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client of GeoReport v2 sends and reads. */
class Open311Test {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
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

        JsonNode one = json(get("requests/" + id + ".json")).get(0);
        assertThat(one.get("status").asString()).isEqualTo("open");
        assertThat(one.get("service_code").asString()).isEqualTo("roads.surface");
        assertThat(one.get("description").asString()).contains("deep hole in the road");
        assertThat(one.get("requested_datetime").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00");
        assertThat(one.get("extended_attributes").get("state").asString()).isEqualTo("RECEIVED");

        Document xml = xml(get("requests/" + id + ".xml"));
        assertThat(xml.getDocumentElement().getNodeName()).isEqualTo("service_requests");
        assertThat(xml.getElementsByTagName("service_request_id").item(0).getTextContent())
                .isEqualTo(id);
        assertThat(json(get("requests.json?service_code=roads.surface&status=open")))
                .anySatisfy(each ->
                        assertThat(each.get("service_request_id").asString()).isEqualTo(id));
        assertThat(json(get("requests.json?status=closed"))).isEmpty();
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
    }

    /** Each row: what is sent in place of what is right, with the status and the words that come back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api_key        | wrong    | 403 | api_key is missing or not known
            service_code   | nonsense | 400 | service_code is missing or not one of the services
            address_string | ''       | 400 | a place is missing
            description    | short    | 400 | description must have 20 to 2000 characters
            phone          | abc      | 400 | person.phone
            """)
    void whatIsWrongIsSaidInTheFormThatWasAskedFor(String field, String value, int status, String said)
            throws Exception {
        Map<String, String> wrong = request();
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
        for (String wrong : new String[] {"status=done", "start_date=yesterday", "page=0", "page_size=1000"}) {
            assertThat(get("requests.json?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
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
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
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
