package io.github.redress.desk;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.complaint.RefusalCode;
import java.util.List;

/** The refusals that the desk itself makes, before or after the lifecycle is asked. */
final class Refusals {

    private Refusals() {}

    static <T> Refused<T> invalid(List<Fault> faults) {
        return new Refused<>(RefusalCode.INVALID_REQUEST, faults);
    }

    /** Says the same whether there is no such complaint or its secret is wrong: a guesser learns nothing. */
    static <T> Refused<T> notFound() {
        return refused(RefusalCode.NOT_FOUND, "没有找到该诉求，或查询码不正确", "there is no such complaint, or the secret is wrong");
    }

    static <T> Refused<T> accusesTheTaker() {
        return refused(
                RefusalCode.ACCUSED_STAFF,
                "举报件不得由被举报人或被举报单位人员登记",
                "a tip-off is not taken in by whom it accuses, nor by anybody of a department that it accuses");
    }

    static <T> Refused<T> notPermitted() {
        return refused(RefusalCode.NOT_PERMITTED, "无权进行此操作", "you may not do that");
    }

    static <T> Refused<T> recused() {
        return refused(RefusalCode.RECUSED, "已回避该诉求，不得进行任何操作", "you have stepped aside from this complaint");
    }

    static <T> Refused<T> erased() {
        return refused(
                RefusalCode.ERASED,
                "该诉求的个人信息已删除，不能再添加文字内容",
                "the personal data of this complaint were erased; nothing in words can be added any more");
    }

    static <T> Refused<T> keyReused() {
        return refused(
                RefusalCode.KEY_REUSED, "该请求编号已用于另一内容的请求", "this command key was used before with another request");
    }

    static <T> Refused<T> keyForgotten() {
        return refused(
                RefusalCode.KEY_FORGOTTEN,
                "该请求编号对应的诉求早已受理，答复已不再保留；未重复登记",
                "the complaint of this command key was taken in long ago, and its answer is no longer kept; nothing was"
                        + " done again");
    }

    static <T> Refused<T> conflict() {
        return refused(
                RefusalCode.CONFLICT,
                "其他人正在同时修改该诉求，请重试",
                "others are changing the complaint at the same time; try again");
    }

    static <T> Refused<T> changed() {
        return refused(
                RefusalCode.CHANGED,
                "您打开页面之后，该诉求已有新的办理；请核对后再提交",
                "somebody has done something else to the complaint since you opened it; look at it and try again");
    }

    static <T> Refused<T> newerRelease() {
        return refused(
                RefusalCode.NEWER_RELEASE,
                "该诉求由更新的版本写入，本节点只能读取",
                "a newer release has written to this complaint; this node can only read it");
    }

    static <T> Refused<T> notInThePast() {
        return refused(RefusalCode.OUT_OF_ORDER, "所述时间不在过去", "the instant said does not lie in the past");
    }

    private static <T> Refused<T> refused(RefusalCode code, String zh, String en) {
        return new Refused<>(code, List.of(new Fault("", Text.of(zh, en))));
    }
}
