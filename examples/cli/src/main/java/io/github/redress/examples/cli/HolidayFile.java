package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;

/** A file of holidays, whose form is told by how it begins, since names of downloads say little. */
final class HolidayFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HolidayFile() {}

    /** Adds what the file says to the holidays; a file that is neither form, or not UTF-8, is a fault. */
    static void read(String name, byte[] content, Holidays holidays, FileFaults faults) {
        Origin file = new Origin(name, "", 0);
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            faults.add(file.says("text in UTF-8 was wanted, the bytes are no UTF-8"));
            return;
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        String begin = text.stripLeading();
        if (begin.startsWith("{") || begin.startsWith("[")) {
            json(name, content, holidays, faults);
        } else if (begin.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
            ICalendarFile.read(name, text, holidays);
        } else {
            faults.add(file.says("an iCalendar file or the JSON of holiday-cn was wanted, was neither"));
        }
    }

    /** Text that is no JSON makes the file useless; anything else that is wrong costs its day and not the file. */
    private static void json(String name, byte[] content, Holidays holidays, FileFaults faults) {
        FileFaults found = new FileFaults();
        Optional<StrictValue> root = StrictJson.parse(name, content, found);
        root.ifPresent(value -> new HolidayCn(holidays).read(value));
        if (root.isPresent()) {
            found.list().forEach(holidays::notUsed);
        } else {
            faults.addAll(found.list());
        }
    }
}
