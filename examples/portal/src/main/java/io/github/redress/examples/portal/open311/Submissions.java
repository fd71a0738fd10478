package io.github.redress.examples.portal.open311;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.FieldLimit;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.citizen.Picture;
import io.github.redress.examples.portal.citizen.Pictures;
import io.github.redress.examples.portal.command.Typed;
import io.github.redress.examples.portal.page.Words;
import io.github.redress.examples.portal.running.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Requests that programs send, as complaints. */
@Component
class Submissions {

    private final ComplaintDesk desk;
    private final Services services;
    private final Attributes attributes;
    private final ApiKeys keys;
    private final Pictures pictures;
    private final Words words;
    private final Counts counts;
    private final int longestTitle;
    private final int shortestText;

    Submissions(
            ComplaintDesk desk,
            Services services,
            Attributes attributes,
            ApiKeys keys,
            Pictures pictures,
            Words words,
            Counts counts) {
        this.desk = desk;
        this.services = services;
        this.attributes = attributes;
        this.keys = keys;
        this.pictures = pictures;
        this.words = words;
        this.counts = counts;
        Integer most = limit("title").maxSize();
        this.longestTitle = most == null ? Integer.MAX_VALUE : most;
        this.shortestText = limit("text").minSize();
    }

    private FieldLimit limit(String field) {
        return desk.limits(SubmitRequest.class).stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** Takes one in with its pictures and returns what its sender gets to know. */
    Map<String, String> submit(Map<String, String> sent, List<MultipartFile> media) {
        keys.check(sent.get("api_key"));
        List<Picture> seen = new ArrayList<>();
        List<Fault> unfit = pictures.read(media, seen);
        if (!unfit.isEmpty()) {
            throw new CallRefusedException(400, "media " + unfit.get(0).what().en());
        }
        CategoryPath category = services.find(given(sent, "service_code"))
                .orElseThrow(() -> new CallRefusedException(400, "service_code is missing or not one of the services"));
        attributes.check(sent);
        SubmitRequest request = request(category, Place.of(sent), sent);
        Answer<Receipt> answer = counts.submission("OPEN311", () -> desk.submit(Actor.complainant(), request));
        if (answer instanceof Refused<Receipt> refused) {
            throw new CallRefusedException(
                    400, refused.faults().stream().map(Submissions::told).collect(Collectors.joining("; ")));
        }
        Receipt receipt = ((Done<Receipt>) answer).value();
        pictures.add(
                seen, receipt, CommandKey.of("open311-pictures", receipt.id().toString()));
        Map<String, String> made = new LinkedHashMap<>();
        made.put("service_request_id", receipt.number());
        made.put("service_notice", notice(receipt, sent));
        if (!given(sent, "account_id").isEmpty()) {
            made.put("account_id", given(sent, "account_id"));
        }
        return made;
    }

    private SubmitRequest request(CategoryPath category, String place, Map<String, String> sent) {
        String text = text(category, given(sent, "description"));
        SubmitRequest request = SubmitRequest.of(attributes.kind(sent), title(text), text)
                .about(category)
                .in(attributes.district(sent), place)
                .by(person(sent));
        return attributes.isPublic(sent) ? request.inPublic() : request;
    }

    /** The standard asks for no description, and the city for a story: what is said anyhow completes it. */
    private String text(CategoryPath category, String description) {
        return description.length() >= shortestText
                ? description
                : (services.name(category) + " " + description).strip()
                        + words.it(Text.of(
                                "（通过 Open311 接口提交，提交者未作更详细的说明）",
                                " (sent through Open311; its sender wrote no more than this)"));
    }

    private String title(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        if (line.length() <= longestTitle) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longestTitle - 1)) ? longestTitle - 1 : longestTitle;
        return line.substring(0, end).strip();
    }

    /** Whoever gives no phone number complains without a name: nobody could ask for them. */
    private @Nullable Person person(Map<String, String> sent) {
        String phone = given(sent, "phone").replaceAll("[().]", " ").strip().replaceAll(" +", " ");
        String name = (given(sent, "first_name") + " " + given(sent, "last_name")).strip();
        if (phone.isEmpty()) {
            return null;
        }
        return new Person(name.isEmpty() ? words.it(Text.of("未留姓名", "no name given")) : name, phone);
    }

    private String notice(Receipt receipt, Map<String, String> sent) {
        StringBuilder notice = new StringBuilder(
                words.it(Text.of("查询码 " + receipt.secret(), "secret to follow it up: " + receipt.secret())));
        boolean someone = !given(sent, "first_name").isEmpty()
                || !given(sent, "last_name").isEmpty();
        if (!given(sent, "email").isEmpty() || (someone && given(sent, "phone").isEmpty())) {
            notice.append(words.it(
                    Text.of("；未保存电子邮箱，也未保存没有电话的姓名", "; no e-mail address is kept, nor a name without a phone number")));
        }
        if (!given(sent, "media_url").isEmpty()) {
            notice.append(words.it(Text.of(
                    "；未取用 media_url，图片请随表单作为文件上传", "; media_url is not fetched: send pictures as files of the form")));
        }
        return notice.toString();
    }

    private static String told(Fault fault) {
        return (fault.where().equals("text") || fault.where().equals("title") ? "description" : fault.where()) + " "
                + fault.what().en();
    }

    private static String given(Map<String, String> sent, String name) {
        return Typed.clean(sent.get(name));
    }
}
