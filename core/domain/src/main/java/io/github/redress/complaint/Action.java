package io.github.redress.complaint;

import io.github.redress.Text;

/** Something that somebody may ask of a complaint. Which states allow it, and whom by default, says {@link Lifecycle}. */
public enum Action {
    /** Make one. */
    SUBMIT("登记", "received"),
    /** Take one over from another system. */
    IMPORT("转入", "taken over"),
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
    /** Say that the department was in touch with the person, for the first time or again. */
    CONTACT("登记联系", "followed up"),
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
    /** Name the date by which it will be done. */
    COMMIT("承诺办结日期", "put off to a date"),
    /** Say that what was committed to is done. */
    KEEP_COMMITMENT("登记兑现承诺", "reported as done by its date"),
    /** Say, as a supporter, what came of one's part. */
    SUPPORT_RESULT("提交协办结果", "supported with a result"),
    /** Let the answer wait for a supporter no more. */
    WAIVE_SUPPORT("免交协办结果", "answered without a supporter's result"),
    /** Let an answer pass. */
    APPROVE_REPLY("审核通过答复", "answered with approval"),
    /** Hand an answer back. */
    RETURN_REPLY("退回答复", "handed back to be answered better"),
    /** Ask for more time. */
    REQUEST_EXTENSION("申请延期", "put off on request"),
    /** Grant more time. */
    GRANT_EXTENSION("批准延期", "given more time"),
    /** Grant no more time. */
    REJECT_EXTENSION("不批准延期", "refused more time"),
    /** Let clocks stand still. */
    PAUSE("暂停计时", "paused"),
    /** Let clocks go on. */
    RESUME("恢复计时", "resumed"),
    /** Add files to what one wrote. */
    ADD_FILES("补充附件", "given more files"),
    /** Say that it is not one's own. */
    CONTEST("提出异议", "contested"),
    /** Decide that it is the department's own. */
    REJECT_CONTEST("驳回异议", "kept with the department that contests it"),
    /** Decide that it is not the department's own. */
    UPHOLD_CONTEST("支持异议", "taken from the department that contests it"),
    /** Let the next level decide whose it is. */
    ESCALATE_DISPUTE("提交上级裁决", "brought before the next level"),
    /** Decide for good whose it is. */
    DESIGNATE("指定承办", "designated to a department"),
    /** Have somebody act while it is open whose it is. */
    NAME_INTERIM_LEAD("指定临时兜底单位", "given to an interim lead"),
    /** Give the part of a department that is no more to its successor. */
    REASSIGN("按机构调整改派", "reassigned"),
    /** Say that departments differ over who pays. */
    DISPUTE_COST("登记费用争议", "disputed for its cost"),
    /** Say who pays. */
    SETTLE_COST("登记费用分担", "settled for its cost"),
    /** Urge a department. */
    REMIND("催办", "urged"),
    /** Begin to watch how it is handled. */
    OPEN_SUPERVISION("督办", "put under supervision"),
    /** End that. */
    CLOSE_SUPERVISION("结束督办", "released from supervision"),
    /** Take it higher up. */
    ESCALATE("提级", "escalated"),
    /** Call departments to help. */
    CALL_FOR_SUPPORT("请求协办", "supported by further departments"),
    /** Say that one has come to help. */
    REPORT_FOR_SUPPORT("报到", "reported for"),
    /** Have somebody step aside. */
    RECUSE("登记回避", "recused from"),
    /** Let somebody who stepped aside act again. */
    LIFT_RECUSAL("解除回避", "freed of a recusal"),
    /** Say what came of calling the person back. */
    CALL_BACK("登记回访", "called back about"),
    /** Say that it is over. */
    CLOSE("办结", "closed"),
    /** Have it done again. */
    ORDER_REWORK("退回重办", "handed back to be done again"),
    /** Have somebody independent look at it. */
    REQUEST_VERIFICATION("提请第三方核查", "put to independent verification"),
    /** Say what the independent look found. */
    GIVE_VERDICT("给出核查结论", "judged by an evaluator"),
    /** Ask a higher body to look at it again. */
    REQUEST_REVIEW("申请复查", "put to review"),
    /** Say what the higher body decided. */
    DECIDE_REVIEW("作出复查决定", "decided on review"),
    /** Put it away. */
    ARCHIVE("归档", "archived"),
    /** Say what became of a suggestion. */
    RECORD_ADOPTION("登记采纳情况", "recorded as adopted or not"),
    /** Say that one has the same trouble. */
    JOIN("附议", "joined"),
    /** Take one's support back. */
    LEAVE("撤销附议", "left by a supporter"),
    /** Say that it is the same trouble as another one, in which it goes on. */
    LINK_DUPLICATE("标记为重复件", "linked as a duplicate"),
    /** Let several complaints go on in one. */
    MERGE("并案", "merged into another"),
    /** Let a duplicate go on by itself again. */
    UNMERGE("拆分", "taken out of another"),
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
