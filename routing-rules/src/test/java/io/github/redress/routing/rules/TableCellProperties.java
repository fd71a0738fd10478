package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class TableCellProperties {

    @Property
    void guardedTextIsNoFormulaAndReadsAsItWas(@ForAll @Awkward String text) {
        String guarded = TableCell.guarded(text);

        assertThat(guarded).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
        assertThat(TableCell.unguarded(guarded)).isEqualTo(text);
    }

    @Property
    void joinedTextsReadAsTheyWere(@ForAll @Size(min = 1, max = 4) List<@NotEmpty @Awkward String> texts) {
        assertThat(TableCell.split(TableCell.joined(texts))).contains(texts);
        assertThat(TableCell.split(TableCell.unguarded(TableCell.guarded(TableCell.joined(texts)))))
                .contains(texts);
    }

    /** Letters, and all that means something in a cell. */
    @Chars({'|', '\\', ' ', '=', '+', '-', '@', '\t', '\'', '"', ',', '\n', '\r', '＝', '中'})
    @CharRange(from = 'a', to = 'c')
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
    @interface Awkward {}
}
