package io.github.redress.json;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Policies of real cities and bodies, to begin with. Each file says where its figures come from, and {@link #provenance()}
 * repeats it.
 *
 * <p>They name {@linkplain ShippedCalendar shipped calendars}; a city gives its own under the same names to {@link
 * #read(Collection)}. Policies with basis {@code RULE} hold only when a routing rule asks for them by name. A goal whose clock
 * {@code start}s by no milestone is begun by an act of its own. Of windows they hold what their sources name. How long a
 * person may rate and how long a closed case is kept, none of the sources says: a city adds {@code RATING} and {@code RETENTION}, as the
 * example city does for each kind.
 *
 * <p>Boston's promises by type of request were not found, so that it has no preset; its table of 2011 is inferred, and belongs
 * to the tests.
 */
public enum ShippedPolicies {
    /**
     * As a city like Wuhan may promise. Illustrative: no official table was found.
     *
     * <ul>
     *   <li>resolution in 5 working days, consultations in 2
     *   <li>rule {@code people-cn}, for messages that came through people.cn: 10 working days
     *   <li>campaign 清爽度夏, from 2024-07-15 through 2024-08-24, for complaints with that tag: first contact in 2 hours of the
     *       clock, resolution in 3 working days
     *   <li>cannot be said: urgent matters "at once"
     * </ul>
     *
     * <p>Confidence: low; the campaign medium. Source: a web page; a repost of 2018; wucea.com, 2024-07-15.
     */
    CN_WUHAN_LIKE(Zones.CHINA),

    /**
     * Cities in Shandong.
     *
     * <ul>
     *   <li>resolution and reply in 5 working days
     *   <li>tag {@code business}: the same, and once up to 10 working days more with the head's approval
     *   <li>cannot be said: the term of a law that sets a longer one; the plan with a date where something is in the way
     * </ul>
     *
     * <p>Confidence: high. Source: 济南市12345市民服务热线条例 art. 24; 潍坊市12345政务服务便民热线条例 art. 20; 济南市优化营商环境条例
     * art. 62.
     */
    CN_SHANDONG_5WD(Zones.CHINA),

    /**
     * A street office in Shanghai.
     *
     * <ul>
     *   <li>resolution in 5 working days, consultations and suggestions in 1
     *   <li>rule {@code recheck}, for supervised cases and those that a call-back reopened: 3 working days
     *   <li>rule {@code complex}, once approved: 15 working days
     *   <li>tip-offs and praise are not named by the source, and fall under the 5 days
     * </ul>
     *
     * <p>Confidence: high. Source: 静安区大宁路街道12345办法 (2019-12).
     */
    CN_SHANGHAI_STREET(Zones.CHINA),

    /**
     * As a city like Beijing may promise by urgency. Illustrative: the city's regulation has no figures.
     *
     * <ul>
     *   <li>resolution in 7 dates; that dates roll to a working day is ours, and has no source
     *   <li>rules {@code emergency}, {@code utility} (water, power, gas, heat) and {@code complex}: 2 hours, 24 hours, 15 dates
     * </ul>
     *
     * <p>Confidence: low. Source: fudaoke; 北京市接诉即办工作条例 art. 13 for the limit being on the order.
     */
    CN_BEIJING_LIKE(Zones.CHINA),

    /**
     * A bureau that answers for a hotline.
     *
     * <ul>
     *   <li>resolution in 13 working days from the day after, consultations and assistance in 3
     *   <li>rule {@code emergency}: before the date is over
     *   <li>warns one working day ahead; escalates one and five working days after
     *   <li>cannot be said: how long an extension may be, which must be asked for before the deadline
     * </ul>
     *
     * <p>Confidence: medium. Source: fsou.com 17273310.
     */
    CN_BUREAU_3_13(Zones.CHINA),

    /**
     * Petitions in China (信访), by law.
     *
     * <ul>
     *   <li>routing and acceptance in 15 dates; a department may contest for 5 working days
     *   <li>resolution in 60 dates from acceptance, once up to 30 more with the head's approval
     *   <li>review and final review may each be asked for during 30 dates from the close, where the law counts from the written reply;
     *       they are decided in 30 dates each; hearings, and nothing else, pause the last
     *   <li>dates roll to a working day
     *   <li>cannot be said: that the person is told why it takes longer
     * </ul>
     *
     * <p>Its one policy has the basis {@code STATUTE} and no condition: in a file with others, give it one.
     *
     * <p>Confidence: high. Source: 信访工作条例 arts. 22, 23, 34-36; 民法典 arts. 201-203.
     */
    CN_XINFANG(Zones.CHINA),

    /**
     * Complaints and tip-offs to market supervision in China.
     *
     * <ul>
     *   <li>acceptance in 7 working days, mediation in 45, which tests, and nothing else, pause; notice of its end in 7
     *   <li>tip-offs: check in 15 working days, once 15 more; a tipster who gave a name is told of the filing in 5
     *   <li>dispute over competence in 7 working days
     * </ul>
     *
     * <p>Confidence: high for the text, medium for its being in force. Source: 市场监督管理投诉举报处理暂行办法 (2022).
     */
    CN_SAMR(Zones.CHINA),

    /**
     * Requests for government information in China: reply in 20 working days, once up to 20 more.
     *
     * <p>Confidence: high. Source: 政府信息公开条例 (2019).
     */
    CN_FOI(Zones.CHINA),

    /**
     * India's central portal for grievances.
     *
     * <ul>
     *   <li>resolution in 21 dates, appeal in 30
     *   <li>cannot be said: an appeal only after the rating "poor"; the interim reply with a date where it takes longer; the transfer
     *       in place of closing as "not ours"
     *   <li>left out: the 30 days to file an appeal, which nobody verified
     * </ul>
     *
     * <p>Confidence: high. Source: DARPG, Office Memorandum of 2024-08-23.
     */
    IN_CPGRAMS(ZoneId.of("Asia/Kolkata")),

    /**
     * The health service in England.
     *
     * <ul>
     *   <li>acknowledgement in 3 working days; 6 months as the backstop of resolution
     *   <li>cannot be said: the plan that is agreed with the person, which is what really binds; the explanation in writing after it
     *   <li>left out: "25 working days", a local or old target
     * </ul>
     *
     * <p>Confidence: high for the days, medium for the months. Source: the complaints regulations of 2009; pages of trusts.
     */
    UK_NHS(Zones.LONDON),

    /**
     * Councils in England.
     *
     * <ul>
     *   <li>acknowledgement in 5 working days; stage one in 10 from then, once up to 10 more with a reason
     *   <li>stage two, a review, may be asked for during 28 dates from the close; acknowledged in 5 working days, answered in 20
     *   <li>cannot be said: that the answer goes out when it is known, while actions are tracked apart
     * </ul>
     *
     * <p>Confidence: high. Source: Complaint Handling Code of the Local Government and Social Care Ombudsman, ch. 7; Thurrock
     * for the 28 dates.
     */
    UK_LGSCO(Zones.LONDON),

    /**
     * Three types of request in San Francisco, by hours of the clock.
     *
     * <ul>
     *   <li>{@code roads/pothole} resolved in 72, {@code graffiti/public} in 48, {@code graffiti/private} inspected in 72
     *   <li>nothing for other categories: add a default
     *   <li>cannot be said: the share of calls that are taken in 30 seconds
     * </ul>
     *
     * <p>Confidence: high. Source: sf.gov.
     */
    US_SF_311(ZoneId.of("America/Los_Angeles")),

    /**
     * Civil petitions in Korea.
     *
     * <ul>
     *   <li>resolution in 7 working days, suggestions in 14, the first day counted; rules {@code legal-query}: 14, and {@code
     *       immediate}: 3 working hours
     *   <li>a note on progress every 30 dates
     *   <li>cannot be said: two extensions, whose length the source leaves open
     *   <li>deadlines in working time are provisional, since the holidays do not come with the library
     * </ul>
     *
     * <p>Confidence: medium. Source: 민원 처리에 관한 법률 and its decree, arts. 14, 15, 17, 19.
     */
    KR_EPEOPLE(ZoneId.of("Asia/Seoul")),

    /**
     * The European Commission.
     *
     * <ul>
     *   <li>reply in 15 working days, provisional, since its holidays do not come with the library
     *   <li>grievances: resolution in 2 months; review may be asked for during 1 from the close, and is decided in 1
     * </ul>
     *
     * <p>Confidence: high. Source: code of good administrative behaviour.
     */
    EU_COMMISSION(ZoneId.of("Europe/Brussels")),

    /**
     * The European Investment Bank: acknowledgement in 10 working days, resolution in 40, complex cases up to 100 more. All
     * provisional, since its holidays do not come with the library.
     *
     * <p>Confidence: high. Source: its complaints mechanism.
     */
    EIB(ZoneId.of("Europe/Luxembourg")),

    /**
     * The usual setting of the open-source DIGIT platform: resolution in 120 hours of the clock, escalation 1, 4 and 24 hours after.
     *
     * <p>Confidence: high. Source: egovernments/Citizen-Complaint-Resolution-System.
     */
    DIGIT_PGR(ZoneId.of("Asia/Kolkata"));

    /** Zones that several constants share; an enum cannot have fields before its constants. */
    private static final class Zones {
        static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
        static final ZoneId LONDON = ZoneId.of("Europe/London");

        private Zones() {}
    }

    private final ZoneId zone;

    ShippedPolicies(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the name of the whole, as in {@code cn-xinfang}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the policies, over {@link #calendars()}. */
    public SlaPolicies read() {
        return read(calendars());
    }

    /**
     * Returns the policies, over calendars of one's own.
     *
     * @param calendars at least those that the policies name, under these names
     * @throws IllegalStateException if one is missing, naming it
     */
    public SlaPolicies read(Collection<WorkCalendar> calendars) {
        return file(root -> SlaReader.read(root, calendars));
    }

    /** Returns the shipped calendars that the policies name; those of no place in the zone of these policies. */
    public List<WorkCalendar> calendars() {
        Set<CalendarId> named = file(SlaReader::readUnchecked).policies().stream()
                .flatMap(policy -> policy.goals().stream())
                .map(SlaGoal::calendar)
                .collect(Collectors.toSet());
        return Arrays.stream(ShippedCalendar.values())
                .filter(calendar -> named.contains(calendar.id()))
                .map(calendar -> calendar.isOfNoPlace() ? calendar.in(zone) : calendar.read())
                .toList();
    }

    /** Returns where the figures come from, and how far to trust them. */
    public Provenance provenance() {
        return file(SlaReader::readProvenance);
    }

    private <T> T file(Function<StrictValue, Optional<T>> reader) {
        return ShippedFile.read("policies/" + id() + ".json", reader);
    }
}
