package io.github.redress.examples.portal.configuration;

import io.github.redress.Fault;
import io.github.redress.FaultyFilesException;
import io.github.redress.Text;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.page.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Loads next year's calendar, departments or policies: upload, what is wrong, what would come of it, publish, history. */
@Controller
@RequestMapping("/office/configuration")
class ConfigurationController {

    private static final int HISTORY = 20;
    private static final Text NO_FILE = Text.of("请选择至少一个 .json 文件", "choose one or more files that end in .json");
    private static final Text OVERTAKEN =
            Text.of("此后已有新版本发布，请重新上传核对", "another edition was published since; upload it again and look at it anew");

    private final Publisher publisher;

    ConfigurationController(Publisher publisher) {
        this.publisher = publisher;
    }

    @GetMapping
    String overview(Model model) {
        return overview(List.of(), model);
    }

    @PostMapping("/drafts")
    String upload(
            @AuthenticationPrincipal Worker worker,
            @RequestParam List<MultipartFile> files,
            @RequestParam String reason,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Map<String, byte[]> uploaded = new TreeMap<>();
        for (MultipartFile file : files) {
            String name = name(file);
            if (name.matches("[A-Za-z0-9._-]{1,80}\\.json")) {
                uploaded.put(name, file.getBytes());
            }
        }
        if (uploaded.isEmpty() || uploaded.size() < files.size()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return overview(List.of(new Fault("files", NO_FILE)), model);
        }
        return "redirect:/office/configuration/drafts/"
                + publisher.draft(worker.getUsername(), reason.strip(), uploaded);
    }

    /** Browsers may send a whole path. */
    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @GetMapping("/drafts/{id}")
    String look(@PathVariable String id, Model model) {
        return draft(id, List.of(), model);
    }

    @PostMapping("/drafts/{id}")
    String publish(@PathVariable String id, HttpServletResponse response, Model model) {
        try {
            if (publisher.publish(publisher.draft(id).orElseThrow(NotFoundException::new))) {
                return "redirect:/office/configuration";
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return draft(id, List.of(new Fault("", OVERTAKEN)), model);
        } catch (FaultyFilesException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draft(id, List.of(), model);
        }
    }

    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        byte[] content = publisher.files().get(name);
        if (content == null) {
            throw new NotFoundException();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private String overview(List<Fault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("files", new TreeMap<>(publisher.files()).keySet());
        model.addAttribute("history", publisher.history(HISTORY));
        return "configuration";
    }

    private String draft(String id, List<Fault> faults, Model model) {
        Edition draft = publisher.draft(id).orElseThrow(NotFoundException::new);
        model.addAttribute("faults", faults);
        model.addAttribute("id", id);
        model.addAttribute("draft", draft);
        model.addAttribute("check", publisher.check(draft));
        return "configuration-draft";
    }
}
