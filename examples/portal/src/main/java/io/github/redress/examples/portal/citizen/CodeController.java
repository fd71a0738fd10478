package io.github.redress.examples.portal.citizen;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.page.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The codes that a city prints and hangs up: all on one sheet, or one on a poster. */
@Controller
class CodeController {

    private final Codes codes;
    private final Words words;
    private final PortalSettings settings;

    CodeController(Codes codes, Words words, PortalSettings settings) {
        this.codes = codes;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping("/codes")
    String sheet(Model model) {
        Map<Codes.Group, List<Codes.Code>> groups = new LinkedHashMap<>();
        Arrays.stream(Codes.Group.values()).forEach(group -> groups.put(group, codes.of(group)));
        model.addAttribute("groups", groups);
        return "codes";
    }

    /** One sheet of paper for one code. */
    @GetMapping("/codes/{id}")
    String poster(@PathVariable String id, Model model) {
        model.addAttribute("id", known(id).id());
        model.addAttribute("name", words.it(known(id).name()));
        model.addAttribute("address", address(id));
        return "poster";
    }

    /** What a code that was scanned opens. */
    @GetMapping("/q/{id}")
    String scanned(@PathVariable String id) {
        return "redirect:/tell?code=" + known(id).id();
    }

    @GetMapping(path = "/codes/{id}.svg", produces = "image/svg+xml")
    @ResponseBody
    String svg(@PathVariable String id) {
        return QrImage.of(address(id)).svg();
    }

    @GetMapping(path = "/codes/{id}.png", produces = MediaType.IMAGE_PNG_VALUE)
    @ResponseBody
    byte[] png(@PathVariable String id) {
        return QrImage.of(address(id)).png();
    }

    private String address(String id) {
        return settings.url().resolve("/q/" + known(id).id()).toString();
    }

    private Codes.Code known(String id) {
        return codes.find(id).orElseThrow(NotFoundException::new);
    }
}
