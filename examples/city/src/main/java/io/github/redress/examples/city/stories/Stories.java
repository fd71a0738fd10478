package io.github.redress.examples.city.stories;

import io.github.redress.desk.Configuration;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.city.report.CityBoards;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** Plays the stories, one after the other, and prints them. */
public final class Stories {

    private final Configuration configuration;
    private final CityBoards boards;
    private final List<SubmitRequest> usual;
    private final PrintStream out;

    /**
     * Makes the stories of a city.
     *
     * @param boards how it draws up its boards
     * @param usual what people write on an ordinary day
     * @param out where they are printed
     */
    public Stories(Configuration configuration, CityBoards boards, List<SubmitRequest> usual, PrintStream out) {
        this.usual = List.copyOf(usual);
        this.configuration = configuration;
        this.boards = boards;
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
        play(
                "S7",
                "一日、一周、一月，群众最怨最盼什么",
                "what people resent and urge most, by day, week and month",
                stage -> HotTopics.play(stage, boards.zone(), usual));
        play(
                "S8",
                "每周公布榜单，核查不满意，约谈末位",
                "a board every week, the unsatisfied verified, the bottom called in",
                stage -> WeeklyBoards.play(stage, boards));
    }

    private void play(String story, String zh, String en, Consumer<Stage> plot) {
        Narrator narrator = new Narrator(out, configuration.departments(), Stage.zoneOf(configuration));
        narrator.title(story, zh, en);
        try (Stage stage = new Stage(configuration, narrator)) {
            plot.accept(stage);
        }
    }
}
