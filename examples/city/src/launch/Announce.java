/** Says what mvn -Pdemo is about to do: -q would leave a newcomer alone with a silent screen while Maven compiles. */
class Announce {

    public static void main(String[] arguments) {
        System.out.println("Redress: compiling what the city needs (the first time Maven downloads it, too), then playing a week ...");
    }
}
