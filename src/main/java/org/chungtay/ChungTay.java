package org.chungtay;
public final class ChungTay { private ChungTay() {} public static void main(String[] args) {} }
