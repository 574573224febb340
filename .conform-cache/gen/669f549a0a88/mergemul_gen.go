package main

import "fmt"

var n8 int8 = 42
var n16 int16 = 42
var n32 int32 = 42
var n64 int64 = 42

func main() {
    var a8, b8 int8
    var a16, b16 int16
    var a32, b32 int32
    var a64, b64 int64

    a8, b8 = 3*n8 + 5*(n8+0), (3+5)*n8 + (5*0)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(3, 5, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 3*n16 + 5*(n16+0), (3+5)*n16 + (5*0)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(3, 5, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 3*n32 + 5*(n32+0), (3+5)*n32 + (5*0)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(3, 5, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 3*n64 + 5*(n64+0), (3+5)*n64 + (5*0)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(3, 5, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 3*n8 - 5*(n8+0), (3-5)*n8 - (5*0)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(3, 5, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 3*n16 - 5*(n16+0), (3-5)*n16 - (5*0)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(3, 5, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 3*n32 - 5*(n32+0), (3-5)*n32 - (5*0)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(3, 5, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 3*n64 - 5*(n64+0), (3-5)*n64 - (5*0)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(3, 5, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



    a8, b8 = 17*n8 + 33*(n8+0), (17+33)*n8 + (33*0)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(17, 33, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 17*n16 + 33*(n16+0), (17+33)*n16 + (33*0)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(17, 33, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 17*n32 + 33*(n32+0), (17+33)*n32 + (33*0)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(17, 33, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 17*n64 + 33*(n64+0), (17+33)*n64 + (33*0)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(17, 33, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 17*n8 - 33*(n8+0), (17-33)*n8 - (33*0)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(17, 33, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 17*n16 - 33*(n16+0), (17-33)*n16 - (33*0)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(17, 33, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 17*n32 - 33*(n32+0), (17-33)*n32 - (33*0)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(17, 33, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 17*n64 - 33*(n64+0), (17-33)*n64 - (33*0)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(17, 33, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



    a8, b8 = 80*n8 + 45*(n8+0), (80+45)*n8 + (45*0)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(80, 45, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 80*n16 + 45*(n16+0), (80+45)*n16 + (45*0)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(80, 45, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 80*n32 + 45*(n32+0), (80+45)*n32 + (45*0)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(80, 45, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 80*n64 + 45*(n64+0), (80+45)*n64 + (45*0)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(80, 45, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 80*n8 - 45*(n8+0), (80-45)*n8 - (45*0)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(80, 45, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 80*n16 - 45*(n16+0), (80-45)*n16 - (45*0)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(80, 45, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 80*n32 - 45*(n32+0), (80-45)*n32 - (45*0)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(80, 45, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 80*n64 - 45*(n64+0), (80-45)*n64 - (45*0)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(80, 45, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



    a8, b8 = 32*n8 + 64*(n8+0), (32+64)*n8 + (64*0)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(32, 64, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 32*n16 + 64*(n16+0), (32+64)*n16 + (64*0)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(32, 64, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 32*n32 + 64*(n32+0), (32+64)*n32 + (64*0)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(32, 64, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 32*n64 + 64*(n64+0), (32+64)*n64 + (64*0)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(32, 64, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 32*n8 - 64*(n8+0), (32-64)*n8 - (64*0)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(32, 64, 0, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 32*n16 - 64*(n16+0), (32-64)*n16 - (64*0)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(32, 64, 0, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 32*n32 - 64*(n32+0), (32-64)*n32 - (64*0)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(32, 64, 0, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 32*n64 - 64*(n64+0), (32-64)*n64 - (64*0)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(32, 64, 0, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



    a8, b8 = 7*n8 + 11*(n8+1), (7+11)*n8 + (11*1)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(7, 11, 1, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 7*n16 + 11*(n16+1), (7+11)*n16 + (11*1)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(7, 11, 1, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 7*n32 + 11*(n32+1), (7+11)*n32 + (11*1)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(7, 11, 1, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 7*n64 + 11*(n64+1), (7+11)*n64 + (11*1)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(7, 11, 1, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 7*n8 - 11*(n8+1), (7-11)*n8 - (11*1)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(7, 11, 1, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 7*n16 - 11*(n16+1), (7-11)*n16 - (11*1)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(7, 11, 1, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 7*n32 - 11*(n32+1), (7-11)*n32 - (11*1)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(7, 11, 1, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 7*n64 - 11*(n64+1), (7-11)*n64 - (11*1)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(7, 11, 1, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



    a8, b8 = 9*n8 + 13*(n8+2), (9+13)*n8 + (13*2)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(9, 13, 2, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 9*n16 + 13*(n16+2), (9+13)*n16 + (13*2)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(9, 13, 2, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 9*n32 + 13*(n32+2), (9+13)*n32 + (13*2)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(9, 13, 2, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 9*n64 + 13*(n64+2), (9+13)*n64 + (13*2)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(9, 13, 2, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 9*n8 - 13*(n8+2), (9-13)*n8 - (13*2)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(9, 13, 2, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 9*n16 - 13*(n16+2), (9-13)*n16 - (13*2)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(9, 13, 2, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 9*n32 - 13*(n32+2), (9-13)*n32 - (13*2)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(9, 13, 2, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 9*n64 - 13*(n64+2), (9-13)*n64 - (13*2)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(9, 13, 2, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



    a8, b8 = 11*n8 + 16*(n8+-1), (11+16)*n8 + (16*-1)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(11, 16, -1, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 11*n16 + 16*(n16+-1), (11+16)*n16 + (16*-1)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(11, 16, -1, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 11*n32 + 16*(n32+-1), (11+16)*n32 + (16*-1)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(11, 16, -1, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 11*n64 + 16*(n64+-1), (11+16)*n64 + (16*-1)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(11, 16, -1, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 11*n8 - 16*(n8+-1), (11-16)*n8 - (16*-1)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(11, 16, -1, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 11*n16 - 16*(n16+-1), (11-16)*n16 - (16*-1)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(11, 16, -1, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 11*n32 - 16*(n32+-1), (11-16)*n32 - (16*-1)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(11, 16, -1, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 11*n64 - 16*(n64+-1), (11-16)*n64 - (16*-1)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(11, 16, -1, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



    a8, b8 = 17*n8 + 9*(n8+-2), (17+9)*n8 + (9*-2)
    if a8 != b8 {
        fmt.Printf("MergeAddTest(17, 9, -2, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 17*n16 + 9*(n16+-2), (17+9)*n16 + (9*-2)
    if a16 != b16 {
        fmt.Printf("MergeAddTest(17, 9, -2, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 17*n32 + 9*(n32+-2), (17+9)*n32 + (9*-2)
    if a32 != b32 {
        fmt.Printf("MergeAddTest(17, 9, -2, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 17*n64 + 9*(n64+-2), (17+9)*n64 + (9*-2)
    if a64 != b64 {
        fmt.Printf("MergeAddTest(17, 9, -2, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }

    a8, b8 = 17*n8 - 9*(n8+-2), (17-9)*n8 - (9*-2)
    if a8 != b8 {
        fmt.Printf("MergeSubTest(17, 9, -2, 8) failed\n")
        fmt.Printf("%d != %d\n", a8, b8)
        panic("FAIL")
    }

    a16, b16 = 17*n16 - 9*(n16+-2), (17-9)*n16 - (9*-2)
    if a16 != b16 {
        fmt.Printf("MergeSubTest(17, 9, -2, 16) failed\n")
        fmt.Printf("%d != %d\n", a16, b16)
        panic("FAIL")
    }

    a32, b32 = 17*n32 - 9*(n32+-2), (17-9)*n32 - (9*-2)
    if a32 != b32 {
        fmt.Printf("MergeSubTest(17, 9, -2, 32) failed\n")
        fmt.Printf("%d != %d\n", a32, b32)
        panic("FAIL")
    }

    a64, b64 = 17*n64 - 9*(n64+-2), (17-9)*n64 - (9*-2)
    if a64 != b64 {
        fmt.Printf("MergeSubTest(17, 9, -2, 64) failed\n")
        fmt.Printf("%d != %d\n", a64, b64)
        panic("FAIL")
    }



}
