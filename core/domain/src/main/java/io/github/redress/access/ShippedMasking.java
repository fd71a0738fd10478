package io.github.redress.access;

import io.github.redress.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The masking rules that the library ships. Their names are part of the interface. */
final class ShippedMasking {

    private static final String N = "[\\d一二三四五六七八九十百零〇]";

    private static final String BLOCK = "[A-Z\\d一二三四五六七八九十]{1,3}";

    private static final String STREETS = "(?:STREET|ST|ROAD|RD|AVENUE|AVE|LANE|LN|BOULEVARD|BLVD|DRIVE|DR|COURT|CT"
            + "|SQUARE|TERRACE|WAY|PLACE|CLOSE)";
    private static final String HOUSE = "\\d{1,5}[A-Z]? {1,2}";
    private static final String WORD = "[A-Z\\d'.]{1,20} {1,2}";
    private static final String ROOM = "(?:,? {0,2}(?:APT|FLAT|UNIT|ROOM|SUITE)\\.? {0,2}#?[A-Z\\d]{1,5})?";

    /** What stands before the word for a street and is no name of one. */
    private static final Set<String> NO_NAMES = Set.of("the", "this", "that", "our", "of", "lane", "cars", "people");

    private ShippedMasking() {}

    static List<MaskingRule> rules() {
        Text phone = Text.of("［电话］", "[phone]");
        return List.of(
                MaskingRule.ofNumber("mobile-phone", phone, "(?n)(?:\\+?86|0086|0)?1[3-9]\\d{9}"),
                MaskingRule.ofNumber(
                        "landline",
                        phone,
                        "(?n)0[1-9]\\d{8,10}",
                        "(?n)(?:\\+?86|0086)[1-9]\\d{8,10}",
                        "(?n)(?<=[话机])[2-8]\\d{6,7}",
                        "(?n)(?<=[话机码][是为])[2-8]\\d{6,7}",
                        "(?n)(?<=话号码)[2-8]\\d{6,7}",
                        "(?n)(?<=TEL)[2-8]\\d{6,7}",
                        "(?n)(?<=PHONE)[2-8]\\d{6,7}"),
                MaskingRule.ofNumber(
                        "international-phone",
                        phone,
                        "(?n)\\+[1-9]\\d{6,14}",
                        "(?n)00[1-9]\\d{7,13}",
                        "\\(\\d{3}\\) ?\\d{3}[ .\\-]\\d{4}",
                        "\\d{3}[.\\-]\\d{3}[.\\-]\\d{4}"),
                MaskingRule.ofNumber(
                                "resident-id",
                                Text.of("［证件号］", "[identity number]"),
                                "(?n)[1-8]\\d{16}[\\dX×]",
                                "(?n)[1-8]\\d{14}")
                        .where(found -> IdentityNumber.isPossible(Digits.of(found))),
                MaskingRule.ofNumber("bank-card", Text.of("［卡号］", "[card number]"), "(?n)[3-6]\\d{15,18}")
                        .where(found -> Digits.endWithTheirCheckDigit(Digits.of(found))),
                MaskingRule.ofNumber(
                                "vehicle-plate",
                                Text.of("［车牌］", "[number plate]"),
                                "(?n)[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使][A-Z][A-Z\\d]{5,6}",
                                "(?n)[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使][A-Z][A-Z\\d]{4}[挂学警港澳领试超]")
                        .where(found -> Digits.of(found).chars().anyMatch(c -> c >= '0' && c <= '9')),
                MaskingRule.ofWords(
                        "e-mail",
                        Text.of("［邮箱］", "[e-mail]"),
                        "[A-Z\\d._%+\\-]{1,64} {0,2}@ {0,2}[A-Z\\d\\-]{1,63} ?\\. ?[A-Z\\d\\-]{1,20}(?:\\.[A-Z\\d\\-]{1,20}){0,3}"),
                MaskingRule.ofNumber(
                        "address",
                        Text.of("［住址］", "[address]"),
                        "(?<=[路街巷弄])" + N + "{1,5}(?:号(?!线)|弄)(?:楼|院)?(?:[A-Z]?" + N
                                + "{1,5}(?:号楼|单元|[栋幢座室层楼户号])){0,5}(?:" + N + "{3,4})?",
                        "(?<=大道)" + N + "{1,5}号(?!线)(?:楼|院)?(?:[A-Z]?" + N + "{1,5}(?:号楼|单元|[栋幢座室层楼户号])){0,5}",
                        BLOCK + "[栋幢座](?:" + N + "{1,3}单元)?" + N + "{3,4}[室户]?",
                        BLOCK + "[栋幢座]" + N + "{1,3}单元",
                        BLOCK + "号楼(?:" + N + "{1,3}单元)?" + N + "{3,4}[室户]?",
                        BLOCK + "号楼" + N + "{1,3}单元",
                        N + "{1,3}单元" + N + "{3,4}[室户]?"),
                MaskingRule.ofWords(
                                "street-address",
                                Text.of("［住址］", "[address]"),
                                HOUSE + WORD + STREETS + ROOM,
                                HOUSE + WORD + WORD + STREETS + ROOM,
                                HOUSE + WORD + WORD + WORD + STREETS + ROOM)
                        .where(ShippedMasking::namesAStreet));
    }

    /** Names of streets are written with capitals; one in small letters is taken for a name where nothing else can be meant. */
    private static boolean namesAStreet(String found) {
        String[] words = found.split(" +", -1);
        boolean capitals = true;
        for (int i = 1; i < words.length; i++) {
            capitals &= words[i].isEmpty() || !Character.isLowerCase(words[i].charAt(0));
        }
        return capitals
                || (words.length == 3
                        && !NO_NAMES.contains(words[1].toLowerCase(Locale.ROOT))
                        && Set.of("street", "road", "avenue", "lane", "boulevard")
                                .contains(words[2].toLowerCase(Locale.ROOT)));
    }
}
