package io.github.redress.examples.city.stories;

import io.github.redress.desk.Configuration;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Plays the six stories, one after the other, and prints them. */
public final class Stories {

    private final Configuration configuration;
    private final PrintStream out;

    /** Makes the stories of a city, to be printed there. */
    public Stories(Configuration configuration, PrintStream out) {
        this.configuration = configuration;
        this.out = out;
    }

    /** Plays all of them; each has a store of its own, so none sees another, and nothing is kept. */
    public void playAll() {
        play("S1", "以分钟计：夜间噪声与破井盖", "counted in minutes: noise at night, and a broken cover", NoiseAndCover::play);
        play("S2", "七次反映，三个月联合值守", "reported seven times, watched jointly for three months", JointWatch::play);
        play("S3", "七十户家庭，一件诉求，一个答复", "seventy families, one complaint, one answer", SeventyFamilies::play);
        play("S4", "搁置争议，先把灯亮起来", "shelve the dispute, light the lamps first", DarkLamps::play);
        play("S5", "绿篱修了两次，四家单位回电", "a hedge trimmed twice, four departments phone back", TwiceTrimmedHedge::play);
        play("S6", "三条建议，逐一追踪到采纳", "three suggestions, followed until they were adopted", AdoptedSuggestions::play);
    }

    private void play(String story, String zh, String en, Consumer<Stage> plot) {
        Narrator narrator = new Narrator(out, configuration.departments(), Stage.zoneOf(configuration));
        narrator.title(story, zh, en);
        try (Stage stage = new Stage(configuration, narrator)) {
            plot.accept(stage);
        }
    }
}
