package io.github.redress.scoring.page;

import java.util.List;

/** The frame of a table: a caption, headings with their scope, and a box that scrolls where a screen is narrow. */
final class PageTable {

    private PageTable() {}

    static void begin(Markup html, String caption, List<String> headings) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", Markup.isolated(caption))
                .line();
        html.open("table").open("caption").name(caption).close("caption").line();
        html.open("thead").open("tr");
        headings.forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close("tr").close("thead").line().open("tbody").line();
    }

    static void end(Markup html) {
        html.close("tbody").close("table").close("div").line();
    }
}
