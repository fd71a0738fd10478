package io.github.redress.complaint;

import io.github.redress.Text;

/** Something that somebody may ask of a complaint. Which states allow it, and whom by default, says {@link Lifecycle}. */
public enum Action {
    /** Make one. */
    SUBMIT("再次登记", "received"),
    /** Take one over from another system. */
    IMPORT("再次转入", "taken over"),
    /** Send the person to an emergency service at once. */
    REDIRECT("转紧急渠道", "redirected"),
    /** Say that the city does not take it on, why, and where else to go. */
    DECLINE("不予受理", "declined"),
    /** Answer a question at once, without a department. */
    ANSWER("直接答复", "answered directly"),
    /** Take it on. */
    ACCEPT("受理", "accepted"),
    /** Give it to departments. */
    DISPATCH("派单", "dispatched"),
    /** Say that the department has it. */
    ACKNOWLEDGE("签收", "acknowledged"),
    /** Say that the department was in touch with the person. */
    CONTACT("登记首次联系", "followed up"),
    /** Answer the person. */
    REPLY("答复", "replied to"),
    /** Take one's complaint back. */
    WITHDRAW("撤回", "withdrawn"),
    /** End it before an answer. */
    TERMINATE("终止办理", "terminated"),
    /** Say whether it helped. */
    RATE("评价", "rated"),
    /** Tell the person how things stand. */
    INTERIM_REPLY("阶段性答复", "answered in the interim"),
    /** Say that it is not one's own. */
    CONTEST("提出异议", "contested"),
    /** Urge a department. */
    REMIND("催办", "urged"),
    /** Say what came of calling the person back. */
    CALL_BACK("登记回访", "called back about"),
    /** Say that one has the same trouble. */
    JOIN("附议", "joined"),
    /** Ask to be named to nobody any more. */
    GO_ANONYMOUS("改为匿名", "made anonymous"),
    /** Say who may read what one wrote. */
    CHOOSE_PUBLICITY("选择是否公开内容", "published or kept private"),
    /** Destroy what is sealed of the person. */
    ERASE("删除个人信息", "freed of personal data"),
    /** Keep the record whole, because the law needs it. */
    SET_LEGAL_HOLD("实施法定保全", "put under legal hold"),
    /** Let erasure happen again. */
    LIFT_LEGAL_HOLD("解除法定保全", "released from legal hold"),
    /** Say that something happened earlier than it is written down. */
    BACKDATE("补录", "told of afterwards");

    private final Text done;

    Action(String zh, String en) {
        this.done = Text.of(zh, en);
    }

    /** Returns the name that people read: what is done in zh-CN, what becomes of the complaint in en. */
    public Text label() {
        return done;
    }
}
