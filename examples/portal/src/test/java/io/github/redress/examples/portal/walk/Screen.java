package io.github.redress.examples.portal.walk;

/** How somebody looks at the portal: on a phone or at a desk, in Chinese or in English. */
enum Screen {
    PHONE_ZH(390, 844, "zh-CN"),
    PHONE_EN(390, 844, "en"),
    DESKTOP_ZH(1280, 900, "zh-CN"),
    DESKTOP_EN(1280, 900, "en");

    private final int width;
    private final int height;
    private final String language;

    Screen(int width, int height, String language) {
        this.width = width;
        this.height = height;
        this.language = language;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Returns what the browser asks for, and what a page then says it is in. */
    String language() {
        return language;
    }

    boolean isPhone() {
        return width < 600;
    }

    /** Returns a name for files, as {@code phone-zh}. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
