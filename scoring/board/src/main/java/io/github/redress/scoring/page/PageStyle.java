package io.github.redress.scoring.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page looks: light and dark, on a phone, and on paper. */
final class PageStyle {

    static final String CSS = """
            :root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --band: #f4f6f8; --rule: #c9d1d9;
              --mark: #0b57a4; --low: #a3350c; --high: #1a6b3c; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa5b1; --paper: #0f141a; --band: #182029;
              --rule: #3b4754; --mark: #7ab8ff; --low: #ffa07a; --high: #7fd99f; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--paper); color: var(--ink);
              font: 1rem/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif; }
            h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
            h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
            p { margin: .25rem 0 .75rem; max-width: 44rem; color: var(--soft); }
            .correction { border-left: .3rem solid var(--low); padding-left: .75rem; color: var(--ink); }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0; font-size: .875rem; }
            dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
            caption { text-align: left; font-weight: 600; padding: .25rem 0; }
            th, td { padding: .2rem .5rem; text-align: right; border-bottom: 1px solid var(--rule); vertical-align: middle;
              white-space: nowrap; }
            thead th { vertical-align: bottom; color: var(--soft); font-weight: 600; white-space: normal; background: var(--paper); }
            tbody th, .words { text-align: left; font-weight: 400; white-space: normal; overflow-wrap: anywhere; min-width: 12rem; }
            thead th:first-child, thead th.words { text-align: left; }
            .pair { white-space: normal; }
            tbody tr:nth-child(even) { background: var(--band); }
            code { font-family: ui-monospace, monospace; font-size: .875em; overflow-wrap: anywhere; }
            svg { display: block; max-width: 100%; height: auto; }
            svg text { fill: var(--ink); font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
            .whisker { width: 12rem; height: 1rem; max-width: none; }
            .rule { stroke: var(--rule); stroke-width: 1; fill: none; }
            .inner { stroke: var(--soft); stroke-width: 1.25; stroke-dasharray: 5 3; fill: none; }
            .outer { stroke: var(--soft); stroke-width: 1.25; fill: none; }
            .line { stroke: var(--mark); stroke-width: 2; fill: none; }
            .other { stroke: var(--high); stroke-width: 2; stroke-dasharray: 6 3; fill: none; }
            .dot { fill: var(--mark); }
            .point { fill: none; stroke: var(--mark); stroke-width: 1.25; }
            .low { fill: var(--low); } .high { fill: var(--high); }
            @media (max-width: 40rem) { body { padding: .75rem; } .whisker { width: 7rem; } th, td { padding: .2rem .35rem; }
              thead th:first-child, tbody th { position: sticky; left: 0; } tbody th { background: var(--paper); min-width: 7rem; }
              figure { margin: 0; overflow-x: auto; } figure svg { min-width: 36rem; } }
            figure { margin: 0; }
            @page { size: A4; margin: 12mm; }
            @media print { :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --band: #f2f2f2; --rule: #b8b8b8;
              --mark: #003f7f; --low: #7a2200; --high: #0b4d26; }
              body { padding: 0; max-width: none; font-size: 9pt; } .scroll { overflow: visible; } table { font-size: 7pt; }
              th, td { padding: .5mm 1mm; } thead { display: table-header-group; } tr, figure { break-inside: avoid; }
              h2, caption { break-after: avoid; } .whisker { width: 28mm; height: 3mm; } tbody th, .words { min-width: 30mm; } }
            """;

    private PageStyle() {}

    /** Returns the policy that lets a browser load nothing, run nothing, and use this style alone. */
    static String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
