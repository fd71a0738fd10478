package io.github.redress.scoring.topic;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A year of messages of a city that never was: fewer at weekends and on holidays, more as the year goes on, some complaints of winter and
 * some of summer, and texts put together of many small parts, so that hardly any two are near copies. The same seed gives the same year.
 */
final class GeneratedCity {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    /** Days off in the year, weekends aside, as dates of 2025. */
    static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2025, 1, 28),
            LocalDate.of(2025, 1, 29),
            LocalDate.of(2025, 1, 30),
            LocalDate.of(2025, 1, 31),
            LocalDate.of(2025, 2, 3),
            LocalDate.of(2025, 2, 4),
            LocalDate.of(2025, 4, 4),
            LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 5, 2),
            LocalDate.of(2025, 5, 5),
            LocalDate.of(2025, 6, 2),
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2025, 10, 2),
            LocalDate.of(2025, 10, 3),
            LocalDate.of(2025, 10, 6),
            LocalDate.of(2025, 10, 7),
            LocalDate.of(2025, 10, 8));

    private static final String[] DISTRICTS = "江岸 江汉 硚口 汉阳 武昌 青山 洪山 东西湖 蔡甸 江夏 黄陂 新洲 汉南".split(" ");
    private static final String[] ROADS =
            "东湖 中山 解放 友谊 珞喻 和平 建设 沿江 发展 光谷 民族 雄楚 楚汉 团结 胜利 香港 台北 新华 长江 白沙 丁字桥 卓刀泉 关山 鲁磨 水果湖".split(" ");
    private static final String[] ROAD_ENDS = "路 大道 街 巷 一路 二路 三路 北路 南路 西街".split(" ");
    private static final String[] ESTATES = "金地 万科 保利 华润 翠微 明珠 锦绣 阳光 碧水 长青 学府 丽景 紫荆 梅苑 桂花 银湖 天润 南湖 龙城 水岸".split(" ");
    private static final String[] ESTATE_ENDS = "小区 花园 新村 公寓 家园 雅居 苑 城".split(" ");
    private static final String[] OPENINGS = {
        "您好，", "领导好，", "请问", "我想反映一下，", "你们好，", "向您反映一个问题：", "尊敬的领导，", "", "", "求助，", "再次反映，", "本人住在附近，"
    };
    private static final String[] TIMES = "昨天 今天早上 上周 最近 从年初开始 前几天 每天晚上 周末 这个月 已经三个月 半年以来 中午 下班时间 凌晨 今天傍晚".split(" ");
    private static final String[] WISHES = {
        "希望尽快处理。",
        "请相关部门核实。",
        "望回复。",
        "请问什么时候能解决？",
        "盼复。",
        "请你们派人来看看。",
        "谢谢！",
        "实在受不了了。",
        "打了几次电话没有结果。",
        "希望有关部门重视。",
        "居民意见很大。",
        "到底归谁管？",
        ""
    };
    private static final String[] DETAILS = {
        "老人和孩子出行很不安全", "晚上根本睡不着觉", "邻居们都有意见", "物业说不归他们管", "社区说已经上报", "之前来修过一次又坏了", "路过的人都要绕道",
        "下雨天更加严重", "夏天味道特别大", "有人差点摔倒", "车子根本开不过去", "拍了照片可以提供", "电话一直打不通", "问了几个部门互相推诿",
        "合同上写得清清楚楚", "交了钱没有人管", "孩子马上要上学", "家里有病人需要休息", "已经影响正常生活", "附近几栋楼都是这样", "商户也没有办法做生意",
        "听说要等明年", "工作人员态度不好", "网上查不到任何信息", "去窗口跑了三趟", "材料交了两个月没有音讯", "消防通道也被堵住", "监控早就坏了"
    };

    /** What, its category, its share, and by how much more it comes in January than in July (below 0: less). */
    private record Trouble(String category, double share, double winter, String... words) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble("市政/路灯", 6, .4, "路灯不亮", "路灯坏了", "整条路没有路灯", "路灯一闪一闪"),
            new Trouble("市政/道路", 7, 0, "路面坑洼", "井盖松动", "人行道地砖破损", "积水很深", "道路开挖没有恢复"),
            new Trouble("环境/噪音", 9, -.3, "工地夜间施工", "广场舞音量太大", "酒吧音响吵闹", "装修噪音", "大货车鸣笛"),
            new Trouble("环境/垃圾", 7, -.5, "垃圾没有清运", "垃圾桶发臭", "建筑垃圾乱倒", "有人焚烧垃圾"),
            new Trouble("环境/油烟", 4, -.1, "烧烤摊油烟", "餐馆油烟直排", "排烟管道对着窗户"),
            new Trouble("物业/收费", 8, 0, "物业费乱涨价", "停车费不合理", "公摊水电费说不清", "不交费就停水"),
            new Trouble("物业/管理", 8, 0, "物业不作为", "门禁坏了", "保安不管事", "业委会选举不公开", "公共收益不公示"),
            new Trouble("住房/办证", 5, 0, "房产证办不下来", "开发商逾期交房", "楼盘烂尾", "契税缴纳问题"),
            new Trouble("教育/招生", 5, -.6, "学区划分不合理", "报不上公办幼儿园", "学位不够", "转学手续"),
            new Trouble("教育/收费", 3, 0, "培训机构不退费", "学校强制订餐", "补课收费"),
            new Trouble("交通/公交", 6, 0, "公交车等太久", "公交改线不方便", "司机到站不停", "站牌信息不对"),
            new Trouble("交通/停车", 7, 0, "乱停车堵路", "停车位太少", "占道停车", "僵尸车长期占位"),
            new Trouble("供水", 4, -.2, "自来水发黄", "水压太低", "停水没有通知", "水管漏水"),
            new Trouble("供电", 3, -.6, "经常停电", "电压不稳", "电线杂乱"),
            new Trouble("供暖供气", 3, .9, "暖气不热", "燃气开通难", "天然气报装"),
            new Trouble("社保", 5, 0, "社保转移", "退休金计算", "医保报销比例", "失业金申领"),
            new Trouble("劳动", 4, .3, "拖欠工资", "不签劳动合同", "工伤认定"),
            new Trouble("户政", 3, 0, "户口迁移", "居住证办理", "身份证邮寄"));

    /** More people than usual who write about one thing, in one week; everywhere where the area is empty. */
    record Burst(String phrase, LocalDate monday, String area, String category, int people) {}

    private final Random random;
    private final List<Message> messages = new ArrayList<>();

    private GeneratedCity(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a year of {@code perDay} messages on a working day in January, and a third more in December. */
    static List<Message> year(long seed, int perDay, List<Burst> bursts) {
        GeneratedCity city = new GeneratedCity(seed);
        for (int day = 0; day < 364; day++) {
            city.addDay(FIRST.plusDays(day), perDay, day / 364.0);
        }
        bursts.forEach(city::add);
        return city.messages;
    }

    private void addDay(LocalDate day, int perDay, double ofYear) {
        boolean off = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || HOLIDAYS.contains(day);
        double mean = perDay * (off ? .55 : 1) * (1 + .33 * ofYear) * (1 + .08 * random.nextGaussian());
        double winter = Math.cos(2 * Math.PI * ofYear);
        double[] shares = new double[TROUBLES.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            Trouble trouble = TROUBLES.get(i);
            sum += trouble.share()
                    * (1 + trouble.winter() * winter)
                    * (off && trouble.category().equals("环境/噪音") ? 1.6 : 1);
            shares[i] = sum;
        }
        for (int i = 0; i < mean; i++) {
            double at = random.nextDouble() * sum;
            int trouble = 0;
            while (shares[trouble] < at) {
                trouble++;
            }
            add(
                    day,
                    any(DISTRICTS),
                    TROUBLES.get(trouble).category(),
                    any(TROUBLES.get(trouble).words()));
        }
    }

    private void add(Burst burst) {
        for (int i = 0; i < burst.people(); i++) {
            String area = burst.area().isEmpty() ? any(DISTRICTS) : burst.area();
            add(burst.monday().plusDays(random.nextInt(7)), area, burst.category(), burst.phrase());
        }
    }

    private void add(LocalDate day, String district, String category, String trouble) {
        String place = random.nextBoolean()
                ? any(ROADS) + any(ROAD_ENDS) + (1 + random.nextInt(400)) + "号"
                : any(ESTATES) + any(ESTATE_ENDS) + (1 + random.nextInt(30)) + "栋";
        StringBuilder text = new StringBuilder(any(OPENINGS));
        text.append(any(TIMES))
                .append(district)
                .append(random.nextBoolean() ? "区" : "")
                .append(place);
        text.append(random.nextInt(3) == 0 ? "门口" : random.nextInt(3) == 0 ? "旁边" : "");
        text.append(trouble).append("，").append(any(DETAILS)).append("，").append(any(DETAILS));
        text.append(random.nextInt(3) == 0 ? "，" + any(DETAILS) : "")
                .append("。")
                .append(any(WISHES));
        Instant at = LocalDateTime.of(day, LocalTime.MIN)
                .plusSeconds(7 * 3600 + random.nextInt(15 * 3600))
                .atZone(ZONE)
                .toInstant();
        messages.add(new Message(
                "m" + messages.size(),
                at,
                random.nextInt(5) == 0 ? null : "p" + random.nextInt(2_000_000),
                "",
                text.toString(),
                random.nextInt(4),
                category,
                district));
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
