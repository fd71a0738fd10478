package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal answers where there is nothing to show: a page to people, a problem to programs, and a way back. */
class AnswersTest {

    @RegisterExtension
    static RunningPortal portal = RunningPortal.with();

    @ParameterizedTest
    @CsvSource({"zh-CN, 没有找到", "en, Not found"})
    void personGetsAPageInTheirLanguageWhereNothingIs(String language, String title) {
        Browser person = portal.visitor(language);

        HttpResponse<String> unknown = person.open("/cases/20260101-AAAAAA");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("<h1>" + title + "</h1>", "href=\"/cases\"");
        assertThat(person.open("/topics?date=yesterday").body()).contains("<h1>" + title + "</h1>");
        assertThat(person.open("/nowhere").body()).contains("<h1>" + title + "</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cases/20260101-AAAAAA, 404",
        "GET, /boards/2020-W01.json, 404",
        "GET, /nowhere, 404",
        "GET, /tell/alike, 405"
    })
    void programGetsAProblem(String method, String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(portal.address().resolve(path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "accept?lang=en"})
    void whoReloadsTheAnswerToAFormOfTheOfficeGetsThePageThatItStandsOn(String form) throws IOException {
        Browser citizen = portal.visitor("zh-CN");
        citizen.open("/q/place-jiangan");
        citizen.submit(
                "/tell",
                Map.of("kind", "ASSISTANCE", "title", "路灯不亮", "text", "小区门口的路灯已经坏了半年，请尽快派人来修。", "anyway", "true"));
        String number = citizen.found("class=\"code\">([0-9]{8}-[A-Z0-9]+)<").orElseThrow();
        Browser dispatcher = portal.visitor("zh-CN");
        dispatcher.open("/login");
        dispatcher.submit("/login", Map.of("username", "dispatcher-1", "password", portal.password()));
        String path =
                dispatcher.found("(/office/cases/[0-9a-f-]{36})\">" + number).orElseThrow();

        HttpResponse<String> back = dispatcher.open(path + "/" + form);

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.uri().toString()).endsWith(path + form.replace("accept", ""));
        HttpResponse<String> own = citizen.open("/follow/case/rate");
        assertThat(own.uri().getPath()).isEqualTo("/follow/case");
        assertThat(own.body()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?state=NONSENSE", "/cases?kind=%3Cscript%3E", "/topics?period=aeon"})
    void queryThatNamesNothingIsNotFound(String address) {
        Browser person = portal.visitor("en");

        HttpResponse<String> none = person.open(address);

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("<h1>Not found</h1>").doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"/portal.css, max-age=3600", "/chart.js, max-age=3600", "/tell, no-store"})
    void whatIsTheSameForEverybodyIsKeptByBrowsersAndPagesAreNot(String address, String control) {
        assertThat(portal.visitor("en").open(address).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains(control));
    }

    @Test
    void elsewhereAnAddressThatOnlyTakesFormsIsNone() {
        Browser person = portal.visitor("en");

        HttpResponse<String> none = person.open("/tell/alike");

        assertThat(none.statusCode()).isEqualTo(405);
        assertThat(none.uri().getPath()).isEqualTo("/tell/alike");
        assertThat(none.body()).contains("<h1>");
    }
}
