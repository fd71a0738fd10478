package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * Why a city does not take a complaint on.
 *
 * <p>Source: 北京市接诉即办工作条例 art. 11, 潍坊市12345条例 art. 19, 济南市12345条例 art. 23 and 25.
 */
public enum DeclineReason {
    /** Police, fire brigade or ambulance must come at once. */
    EMERGENCY("应通过110、119、120等紧急渠道办理", "belongs to an emergency service"),
    /** A court has it, or must decide it. */
    LITIGATION("已进入或应通过诉讼程序办理", "is or must be decided by a court"),
    /** Arbitrators have it, or must decide it. */
    ARBITRATION("已进入或应通过仲裁程序办理", "is or must be decided by arbitration"),
    /** It is about discipline of officials. */
    DISCIPLINE_INSPECTION("应由纪检监察机关办理", "belongs to discipline inspection"),
    /** It is an appeal against an administrative act. */
    ADMINISTRATIVE_RECONSIDERATION("已进入或应通过行政复议程序办理", "is or must be decided by administrative reconsideration"),
    /** It asks for information under the law on its disclosure. */
    INFORMATION_DISCLOSURE("应通过政府信息公开程序办理", "belongs to information disclosure"),
    /** The petition office has it already. */
    IN_PETITION_CHANNEL("已进入信访程序", "is with the petition office already"),
    /** It was handled, and brings nothing new. */
    ALREADY_HANDLED("已办结且无新的事实和理由", "was handled and brings nothing new"),
    /** It touches a state secret, a trade secret or somebody's privacy. */
    SECRET_OR_PRIVACY("涉及国家秘密、商业秘密或个人隐私", "touches a secret or somebody's privacy"),
    /** No government has a say in it. */
    OUTSIDE_GOVERNMENT_DUTY("不属于政府职责范围", "is outside the government's duties"),
    /** What is asked for is against the law or decency. */
    AGAINST_LAW_OR_MORALS("违反法律法规或公序良俗", "is against the law or decency"),
    /** The person does not say what is needed to handle it. */
    LACK_OF_COOPERATION("诉求人不配合提供必要信息", "lacks what only the person can tell"),
    /** Something else, which the guidance says. */
    OTHER("其他", "another reason");

    private final Text label;

    DeclineReason(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the reason that people read. */
    public Text label() {
        return label;
    }
}
