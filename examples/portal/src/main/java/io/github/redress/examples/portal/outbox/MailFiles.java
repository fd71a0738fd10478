package io.github.redress.examples.portal.outbox;

import io.github.redress.Text;
import io.github.redress.access.Audience;
import io.github.redress.desk.Notification;
import io.github.redress.desk.Notifier;
import io.github.redress.examples.portal.PortalSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.springframework.stereotype.Component;

/**
 * Puts each notification into a file that mail programs open, named by what it is about: told again, it is written again over itself. A
 * person is written to under their number, an office under its name.
 */
@Component
public class MailFiles implements Notifier {

    private static final String FROM = "noreply@portal.invalid";
    private static final Text SUBJECT = Text.of("诉求 %s 有新进展", "News of complaint %s");

    private final Session session = Session.getInstance(new Properties());
    private final Path folder;
    private final PortalSettings settings;

    MailFiles(PortalSettings settings) {
        this.settings = settings;
        this.folder = settings.outboxFolder();
    }

    @Override
    public void tell(Notification notification) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(notification.id().replace('/', '_') + ".eml");
            try (OutputStream out = Files.newOutputStream(file)) {
                mail(notification).writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMessage mail(Notification notification) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(FROM));
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to(notification)));
        mail.setSentDate(Date.from(notification.at()));
        mail.setSubject(
                both(SUBJECT).formatted(notification.number(), notification.number()), StandardCharsets.UTF_8.name());
        mail.setText(
                notification.message(Locale.SIMPLIFIED_CHINESE) + "\n\n" + notification.message(Locale.ENGLISH) + "\n\n"
                        + settings.url().resolve(isForAPerson(notification) ? "/follow" : "/office") + "\n",
                StandardCharsets.UTF_8.name());
        return mail;
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }

    private static String to(Notification notification) {
        return notification
                .phone()
                .map(phone -> phone.replaceAll("[^0-9]", "") + "@phone.invalid")
                .or(() -> notification.department().map(department -> department + "@office.invalid"))
                .orElse(notification.audience().name().toLowerCase(Locale.ROOT) + "@office.invalid");
    }

    private static boolean isForAPerson(Notification notification) {
        return notification.audience() == Audience.COMPLAINANT || notification.audience() == Audience.SUPPORTERS;
    }
}
