package io.github.redress.desk.request;

/** What the person asks who complained. Number and secret prove who they are, typed in whatever case and with or without spaces. */
public interface PersonRequest {

    /** Returns the complaint's number. */
    String number();

    /** Returns the secret from the receipt. */
    String secret();

    /** Returns the same request with number and secret as they are printed on the receipt: typed otherwise, it is the same request. */
    PersonRequest asPrinted(String number, String secret);
}
