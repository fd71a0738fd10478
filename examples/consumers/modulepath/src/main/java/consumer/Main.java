package consumer;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.json.ShippedCalendar;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.nio.file.Path;

/** Submits one sound and one faulty complaint, as a portal would. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try (ComplaintDesk desk = ComplaintDesk.builder()
                .storage(SqliteStorage.open(Path.of(arguments[1])))
                .configuration(Configuration.read(Path.of(arguments[0])))
                .build()) {
            SubmitRequest request = SubmitRequest.of(
                    ComplaintKind.ASSISTANCE, "street lamp", "The street lamp at our gate has been dark for half a year.");
            if (!(desk.submit(Actor.complainant(), request) instanceof Done<Receipt> done)) {
                throw new IllegalStateException("a sound complaint was refused");
            }
            String number = done.value().number();
            if (!(desk.accept(Actor.operator("op-1"), AcceptRequest.of(done.value().id())) instanceof Done)) {
                throw new IllegalStateException("a stored complaint was not accepted");
            }
            if (desk.progress(number, done.value().secret()).isEmpty()) {
                throw new IllegalStateException("the receipt does not open its complaint");
            }
            // The validator reads fields of records, nested ones too: on the module path only if they are opened to it.
            if (!(desk.submit(Actor.complainant(), request.by(new Person("", "none"))) instanceof Refused<Receipt> refused)
                    || refused.faults().size() != 2) {
                throw new IllegalStateException("a faulty complaint was not refused with both its faults");
            }
            // Files inside a named module are found only from inside it.
            if (ShippedCalendar.readAll().isEmpty()) {
                throw new IllegalStateException("no calendar came with the jar");
            }
            System.out.println(
                    (Main.class.getModule().isNamed() ? "module path" : "class path") + ": " + number + " submitted");
        }
    }
}
